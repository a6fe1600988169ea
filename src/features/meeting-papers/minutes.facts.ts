import { Question } from '../../platform/read/index.js';
import { Meeting } from '../conferences/index.js';
import type { MinutesContent, MinutesKind } from '../minutes/index.js';
import type { PaperSources } from '../papers/index.js';
import { MEETING_FIELDS, type MeetingFacts } from './meeting.facts.js';

/** What the minutes of a meeting tell: the newest revision that was sent, as far as its reader may see it. */
export interface MinutesFacts extends MeetingFacts {
  /** What the items are about today: the number of a measure never changes. */
  readonly agenda: readonly { readonly id: string; readonly subject: { readonly number?: string } | null }[];
  readonly outcomes: readonly {
    readonly id: string;
    readonly effects: readonly { readonly measure: { readonly number: string } | null }[];
  }[];
  readonly minutes: {
    readonly kind: MinutesKind;
    readonly objectionUntil: string | null;
    readonly finalOn: string | null;
    readonly isRevised: boolean;
    readonly approvedAtMeeting: { readonly number: number; readonly heldOn: string } | null;
    readonly latestRevision: {
      readonly number: number;
      readonly reason: string | null;
      readonly closedOn: string;
      readonly content: MinutesContent;
    };
  };
}

type Asked = Omit<MinutesFacts, 'minutes'> & {
  minutes:
    | (Omit<MinutesFacts['minutes'], 'latestRevision'> & {
        latestRevision: MinutesFacts['minutes']['latestRevision'] | null;
      })
    | null;
};

const MINUTES = new Question<Asked | null>(
  `fragment MeetingMinutes on Meeting { ${MEETING_FIELDS}
    agenda { id subject { ... on Measure { number } } }
    outcomes { id effects { measure { number } } }
    minutes { kind objectionUntil finalOn isRevised approvedAtMeeting { number heldOn }
      latestRevision { number reason closedOn content { body number heldOn startsAt endsAt place author
        items { id position title kind isClosedSession note withdrawnOn withdrawnBecause
          outcomes { id number kind text responsibleOffice dueOn } }
        attendance { personId name office role state deputy cameAt leftAt } } } } }`,
);

export async function readMinutes(sources: PaperSources): Promise<MinutesFacts | null> {
  const asked = await sources.ask(MINUTES, (ask) => ask.one(Meeting, sources.subject.meetingId!));
  return asked?.minutes?.latestRevision ? (asked as MinutesFacts) : null;
}
