import { Question } from '../../platform/read/index.js';
import { Meeting } from '../conferences/index.js';
import type { PaperKind, PaperSources, PaperState } from '../papers/index.js';
import { type ItemFacts, MEETING_FIELDS, type MeetingFacts } from './meeting.facts.js';

/** What an agenda tells. */
export interface AgendaFacts extends MeetingFacts {
  readonly totalMinutes: number;
  readonly roomMinutes: number | null;
  readonly agenda: readonly ItemFacts[];
  /** Steps of the review before the meeting; null where the reader may not see it. */
  readonly review: {
    readonly steps: readonly { readonly condition: string; readonly state: string; readonly dueOn: string }[];
  } | null;
  /** The papers for it that its reader may see. */
  readonly papers: readonly {
    readonly kind: PaperKind;
    readonly state: PaperState;
    readonly number: string | null;
    readonly title: string | null;
  }[];
}

const AGENDA = new Question<AgendaFacts | null>(
  `fragment Agenda on Meeting { ${MEETING_FIELDS} totalMinutes roomMinutes
    agenda { position titleWithSubject kind durationMinutes isClosedSession isConsent withdrawnOn withdrawnBecause }
    review { steps { condition state dueOn } } papers { kind state number title } }`,
);

export const readAgenda = (sources: PaperSources): Promise<AgendaFacts | null> =>
  sources.ask(AGENDA, (ask) => ask.one(Meeting, sources.subject.meetingId!));
