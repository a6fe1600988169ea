import type { Block, Cell, Table } from '../../platform/rendering/index.js';
import { Audience } from '../papers/index.js';
import type { AgendaFacts } from './agenda.facts.js';
import { placeOf, sessionsOf } from './meeting-head.js';
import type { ItemFacts } from './meeting.facts.js';
import type { Wording } from './wording.js';

/** The items of a meeting: the open session, then, for its members, the closed one; each with its consent list. */
export function agendaBlocks(facts: AgendaFacts, audience: Audience, wording: Wording): Block[] {
  const { open, closed } = sessionsOf(facts.agenda, ({ isClosedSession }) => isClosedSession, audience);
  if (closed.length === 0) return sessionBlocks(facts, open, wording, 'open');
  return [
    { kind: 'heading', level: 2, text: wording.say(facts.body.isPublic ? 'session.public' : 'session.open') },
    ...sessionBlocks(facts, open, wording, 'open'),
    { kind: 'heading', level: 2, text: wording.say('session.closed') },
    ...sessionBlocks(facts, closed, wording, 'closed'),
  ];
}

function sessionBlocks(
  facts: AgendaFacts,
  items: readonly ItemFacts[],
  wording: Wording,
  session: 'open' | 'closed',
): Block[] {
  const { say } = wording;
  const consent = items.filter(({ isConsent }) => isConsent);
  const spoken = items.filter(({ isConsent }) => !isConsent);
  const table: Table = {
    kind: 'table',
    name: say(`agenda.name.${session}`),
    caption: say(`agenda.caption.${session}`),
    columns: [
      { title: say('agenda.place'), type: 'text', width: 0.6 },
      { title: say('agenda.matter'), type: 'text', width: 5 },
      { title: say('agenda.kind'), type: 'text', width: 1.4 },
      { title: say('agenda.minutes'), type: 'number', width: 0.8 },
    ],
    rows: spoken.map((item) => itemRow(item, facts, wording)),
    empty: say('agenda.empty'),
  };
  const list: Table = {
    kind: 'table',
    name: say(`agenda.name.${session}Consent`),
    caption: say('agenda.consent'),
    columns: [
      { title: say('agenda.place'), type: 'text', width: 0.6 },
      { title: say('agenda.matter'), type: 'text', width: 7.2 },
    ],
    rows: consent.map((item) => [placeOf(item, facts), matterOf(item, wording)]),
    empty: say('agenda.empty'),
  };
  return consent.length > 0 ? (spoken.length > 0 ? [table, list] : [list]) : [table];
}

const itemRow = (item: ItemFacts, facts: AgendaFacts, wording: Wording): Cell[] => [
  placeOf(item, facts),
  matterOf(item, wording),
  item.withdrawnOn ? { words: wording.say('agenda.takenOff') } : wording.say(`word.${item.kind}`),
  item.withdrawnOn ? null : item.durationMinutes,
];

/** What was taken off keeps its number, and says why. */
function matterOf(item: ItemFacts, { say }: Wording): string {
  if (!item.withdrawnOn) return item.titleWithSubject;
  const details = { day: item.withdrawnOn, reason: item.withdrawnBecause ?? undefined };
  return `${item.titleWithSubject}\n${say(item.withdrawnBecause ? 'agenda.takenOffBecause' : 'agenda.takenOffOn', details)}`;
}

/** Whether the planned minutes fit into the room. A matter of those who come, and of nobody who could count what is hidden. */
export function minutesBlocks(facts: AgendaFacts, audience: Audience, { say }: Wording): Block[] {
  const hasHidden =
    audience !== Audience.COMMITTEE && facts.agenda.some(({ isClosedSession }) => isClosedSession);
  const { totalMinutes: planned, roomMinutes: booked } = facts;
  if (audience === Audience.PUBLIC || hasHidden || planned === 0) return [];
  if (booked === null) return [{ kind: 'paragraph', text: say('agenda.planned', { planned }) }];
  return planned > booked
    ? [
        {
          kind: 'paragraph',
          tone: 'warning',
          text: say('agenda.overbooked', { planned, booked, more: planned - booked }),
        },
      ]
    : [{ kind: 'paragraph', text: say('agenda.fits', { planned, booked }) }];
}
