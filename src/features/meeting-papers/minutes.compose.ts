import type { Block, Fields } from '../../platform/rendering/index.js';
import { mayResolve, OutcomeKind } from '../conferences/index.js';
import { type MinutesContent, MinutesKind } from '../minutes/index.js';
import { Audience, type PaperSources, type PaperText } from '../papers/index.js';
import { attendanceBlocks } from './attendance.blocks.js';
import { filled, chairOf, placeOf, sessionsOf, sittingOf } from './meeting-head.js';
import type { MinutesFacts } from './minutes.facts.js';
import { outcomesTable } from './minutes.table.js';
import { type Wording, wordingIn } from './wording.js';

type Told = Pick<PaperSources, 'audience' | 'language'>;
type Item = MinutesContent['items'][number];

/** Ergebnisprotokoll: what was sealed, word by word. */
export function composeMinutes(facts: MinutesFacts, { audience, language }: Told): PaperText {
  const wording = wordingIn(language);
  const { say } = wording;
  const { content } = facts.minutes.latestRevision;
  const { open, closed } = sessionsOf(content.items, ({ isClosedSession }) => isClosedSession, audience);
  return {
    title: say(`minutes.title.${facts.minutes.kind}`, { body: content.body }),
    subtitle: sittingOf(content, wording),
    blocks: [
      head(facts, audience, wording),
      ...(facts.minutes.isRevised ? [note(say('minutes.isRevised'))] : []),
      ...attendanceBlocks(content.attendance, audience, wording),
      { kind: 'heading', level: 1, text: say('minutes.outcomes') },
      ...session(facts, open, 'open', wording),
      ...closing(facts, wording),
      ...(closed.length > 0
        ? [
            { kind: 'annex', title: say('session.closed') } satisfies Block,
            ...session(facts, closed, 'closed', wording),
          ]
        : []),
    ],
  };
}

const note = (text: string): Block => ({ kind: 'paragraph', tone: 'note', text });

function head(facts: MinutesFacts, audience: Audience, wording: Wording): Fields {
  const { say, weekday } = wording;
  const { number, reason, closedOn, content } = facts.minutes.latestRevision;
  const { heldOn, startsAt, endsAt, place, author } = content;
  const hours = endsAt ? say('hours', { startsAt, endsAt }) : say('from', { startsAt });
  // Names stand under minutes within the administration; others are told the office that wrote them
  const writer = audience === Audience.INTERNAL ? author : null;
  return {
    kind: 'fields',
    name: say('head'),
    entries: filled([
      [say('head.day'), `${weekday(heldOn)}, ${hours}`],
      [say('head.place'), place],
      [say('head.chair'), chairOf(facts)],
      [say('minutes.writer'), writer ?? facts.body.secretariatOffice?.name],
      [
        say('minutes.revision'),
        number > 1
          ? say(reason ? 'minutes.revisionOf' : 'minutes.revisionFrom', {
              number,
              closedOn,
              reason: reason ?? undefined,
            })
          : null,
      ],
    ]),
  };
}

/** What was decided in a session, then what minutes of the course tell, then when deferred matters come back. */
function session(
  facts: MinutesFacts,
  items: readonly Item[],
  which: 'open' | 'closed',
  wording: Wording,
): Block[] {
  const { say } = wording;
  const told = items.filter((item) => item.note);
  const resolved =
    mayResolve(facts.body.type) &&
    items.some((item) => item.outcomes.some(({ kind }) => kind === OutcomeKind.RESOLUTION));
  return [
    outcomesTable(facts, items, which, wording),
    ...(resolved ? [note(say('minutes.votes'))] : []),
    ...(facts.minutes.kind === MinutesKind.COURSE && told.length > 0
      ? [
          { kind: 'heading', level: 2, text: say('minutes.course') } satisfies Block,
          ...told.map((item): Block => ({
            kind: 'paragraph',
            text: [
              { text: `${placeOf(item, facts)} ${item.title}`, strong: true },
              { text: `\n${item.note}` },
            ],
          })),
        ]
      : []),
    ...resubmissions(items, which, wording),
  ];
}

/** Wiedervorlage: what was put off until a day. */
function resubmissions(items: readonly Item[], which: 'open' | 'closed', { say }: Wording): Block[] {
  const deferred = new Map(
    items
      .flatMap(({ outcomes }) => outcomes)
      .flatMap((outcome) =>
        outcome.kind === OutcomeKind.DEFERRAL && outcome.dueOn ? [[outcome.id, outcome] as const] : [],
      ),
  );
  if (deferred.size === 0) return [];
  return [
    {
      kind: 'table',
      name: say(`minutes.name.${which}Resubmission`),
      caption: say('minutes.resubmission'),
      columns: [
        { title: say('outcome.number'), type: 'text' },
        { title: say('outcome.text'), type: 'text', width: 3 },
        { title: say('outcome.office'), type: 'text', width: 1.5 },
        { title: say('minutes.resubmitOn'), type: 'day' },
      ],
      rows: [...deferred.values()].map(({ number, text, responsibleOffice, dueOn }) => [
        number,
        text,
        responsibleOffice,
        dueOn,
      ]),
      empty: '',
    },
  ];
}

/** Until when it can be objected to, and whether it was approved. */
function closing(
  { minutes: { objectionUntil, finalOn, approvedAtMeeting: approved } }: MinutesFacts,
  wording: Wording,
): Block[] {
  const { say } = wording;
  const entries = filled([
    [say('minutes.objectionUntil'), objectionUntil && say('day', { day: objectionUntil })],
    [say('minutes.finalOn'), finalOn && say('day', { day: finalOn })],
    [
      say('minutes.approved'),
      approved && say('minutes.approvedAt', { number: approved.number, day: approved.heldOn }),
    ],
  ]);
  return entries.length > 0 ? [{ kind: 'fields', name: say('minutes.closing'), entries }] : [];
}
