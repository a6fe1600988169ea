import type { Cell, Table } from '../../platform/rendering/index.js';
import type { MinutesContent } from '../minutes/index.js';
import { placeOf } from './meeting-head.js';
import type { MinutesFacts } from './minutes.facts.js';
import type { Wording } from './wording.js';

type Item = MinutesContent['items'][number];
type Outcome = Item['outcomes'][number];

/** Item by item what came out of it: who does what by when, under which number, for which measure. */
export function outcomesTable(
  facts: MinutesFacts,
  items: readonly Item[],
  which: 'open' | 'closed',
  wording: Wording,
): Table {
  const { say } = wording;
  const told = new Map<string, Outcome>();
  return {
    kind: 'table',
    name: say(`minutes.name.${which}`),
    caption: say(`minutes.caption.${which}`),
    columns: [
      { title: say('agenda.place'), type: 'text', width: 2.2 },
      { title: say('outcome.kind'), type: 'text', width: 1.3 },
      { title: say('outcome.office'), type: 'text', width: 1.5 },
      { title: say('outcome.text'), type: 'text', width: 3.4 },
      { title: say('outcome.dueOn'), type: 'day', width: 1.1 },
      { title: say('outcome.measure'), type: 'text', width: 1.1 },
    ],
    rows: items.flatMap((item) => itemRows(item, facts, told, wording)),
    empty: say('minutes.empty'),
  };
}

function itemRows(item: Item, facts: MinutesFacts, told: Map<string, Outcome>, { say }: Wording): Cell[][] {
  const place = `${placeOf(item, facts)} ${item.title}`;
  if (item.withdrawnOn)
    return [[place, { words: say('agenda.takenOff') }, null, item.withdrawnBecause, null, null]];
  if (item.outcomes.length === 0) return [[place, { words: say('minutes.without') }, null, null, null, null]];
  return item.outcomes.map((outcome, at) => {
    const before = told.get(outcome.id);
    told.set(outcome.id, outcome);
    return [
      at === 0 ? place : placeOf(item, facts),
      say(`word.${outcome.kind}`),
      outcome.responsibleOffice,
      // What decided several items at once is told once
      before ? say('minutes.asBefore', { number: outcome.number }) : `${outcome.number}: ${outcome.text}`,
      outcome.dueOn,
      measuresOf(item, outcome, facts).join(', ') || null,
    ];
  });
}

/** The measure that was spoken of, and those that the outcome wrote into the plan. */
function measuresOf(item: Item, outcome: Outcome, { agenda, outcomes }: MinutesFacts): string[] {
  const subject = agenda.find(({ id }) => id === item.id)?.subject?.number;
  const effects = outcomes.find(({ id }) => id === outcome.id)?.effects ?? [];
  const numbers = [subject, ...effects.map(({ measure }) => measure?.number)];
  return [...new Set(numbers.filter((number) => number !== undefined))];
}
