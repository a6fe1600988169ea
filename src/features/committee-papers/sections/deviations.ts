import type { DocumentLanguage, Table } from '../../../platform/rendering/index.js';
import { lightCell } from '../light-cell.js';
import type { DeviatingMeasure } from '../summary.facts.js';
import { type Say, sayIn } from '../words.js';

/** A committee reads ten deviations; the others stand in the list of measures. */
export const MOST_DEVIATIONS = 10;

/** What is not on track, worst first: why, what is done about it, and by when it will be done now. */
export function deviationsTable(deviations: readonly DeviatingMeasure[], language: DocumentLanguage): Table {
  const say = sayIn(language);
  return {
    kind: 'table',
    name: say('deviations.name'),
    caption: say('deviations.caption'),
    columns: [
      { title: say('column.measureAndOffice'), type: 'text', width: 3 },
      { title: say('column.light'), type: 'light', width: 1.4 },
      { title: say('column.cause'), type: 'text', width: 3 },
      { title: say('column.date'), type: 'text', width: 2 },
    ],
    rows: deviations
      .slice(0, MOST_DEVIATIONS)
      .map((measure) => [
        `${measure.number} ${measure.title}\n${measure.leadOffice.name}`,
        lightCell(measure, language),
        causeOf(measure, say),
        dateOf(measure, say),
      ]),
    empty: say('deviations.none'),
    note: deviations.length > MOST_DEVIATIONS ? say('deviations.more') : undefined,
  };
}

/** The office's own words; where it said none, what the light rests on. An overridden light prints its reason (always). */
function causeOf({ latestReport, light }: DeviatingMeasure, say: Say): string {
  const said = latestReport?.reason ?? latestReport?.text;
  const because = light.reasons.map(({ text }) => text);
  const cause = said && !light.isOverridden ? [said] : [...(said ? [said] : []), ...because];
  const step = latestReport?.counterStep;
  return [...cause, step ? say('deviations.counterStep', { step }) : say('deviations.noCounterStep')].join(
    '\n',
  );
}

function dateOf({ plannedEnd, slipCount, dateShifts }: DeviatingMeasure, say: Say): string {
  const ends = dateShifts.filter(({ milestone }) => milestone === null);
  const [first] = ends;
  if (!plannedEnd) return say('deviations.noEnd');
  if (!first) return say('deviations.end', { end: plannedEnd });
  const moved = say(slipCount === 1 ? 'deviations.movedOnce' : 'deviations.moved', {
    count: String(slipCount),
  });
  return `${say('deviations.movedEnd', { before: first.oldDate, end: plannedEnd })}\n${moved}`;
}
