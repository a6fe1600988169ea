import type { DocumentLanguage, Table } from '../../../platform/rendering/index.js';
import { lightCell } from '../light-cell.js';
import type { ListedMeasure } from '../measures.facts.js';
import { sayIn } from '../words.js';

/** All measures of the paper, withdrawn ones included: typed cells, so that Excel can sort and count them. */
export function measuresTable(measures: readonly ListedMeasure[], language: DocumentLanguage): Table {
  const say = sayIn(language);
  return {
    kind: 'table',
    name: say('measures.name'),
    caption: say('measures.caption', { count: String(measures.length) }),
    columns: [
      { title: say('column.number'), type: 'text', width: 1 },
      { title: say('column.title'), type: 'text', width: 4 },
      { title: say('column.leadOffice'), type: 'text', width: 2.2 },
      { title: say('column.light'), type: 'light', width: 1.5 },
      { title: say('column.firstEnd'), type: 'day', width: 1.2 },
      { title: say('column.plannedEnd'), type: 'day', width: 1.2 },
      { title: say('column.slips'), type: 'number', width: 0.8 },
      { title: say('column.reportedOn'), type: 'day', width: 1.2 },
      { title: say('column.oneOff'), type: 'money', width: 1.3 },
      { title: say('column.perYear'), type: 'money', width: 1.3 },
    ],
    rowHeader: 1,
    rows: measures.map((measure) => {
      const [first] = measure.dateShifts.filter(({ milestone }) => milestone === null);
      return [
        measure.number,
        measure.title,
        measure.leadOffice.name,
        lightCell(measure, language),
        first?.oldDate ?? measure.plannedEnd,
        measure.plannedEnd,
        measure.slipCount,
        measure.latestReport?.reportedOn ?? { words: say('measures.noReport') },
        measure.costOneOff,
        measure.costPerYear,
      ];
    }),
    empty: say('short.nothing'),
    note: say('measures.note'),
    landscape: true,
  };
}
