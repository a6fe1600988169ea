import type { DocumentModel } from '../../platform/rendering/index.js';
import { Light, MeasureStatus } from '../measures/index.js';
import { ProblemAreaStatus } from '../problem-areas/index.js';
import { MeasureColumn } from './measure-column.js';
import { composeList } from './list.document.js';
import { type ListedMeasure, measureList } from './measure-list.js';
import { ProblemAreaColumn } from './problem-area-column.js';
import { type ListedProblemArea, problemAreaList } from './problem-area-list.js';
import { StrategyColumn } from './strategy-column.js';
import { type ListedStrategy, strategyList } from './strategy-list.js';

const head = { publisher: 'Sozialamt', asOf: '2026-11-02', madeAt: '2026-11-02T08:00:00.000Z' };
const measure: ListedMeasure = {
  number: 'AR-07',
  title: 'Präventionsstelle',
  status: MeasureStatus.IN_PROGRESS,
  light: { shown: Light.RED },
  leadOffice: { name: 'Sozialamt' },
  plannedEnd: '2027-01-31',
  daysSlipped: 31,
  latestReport: null,
  strategies: [{ title: 'Wohnen' }, { title: 'Arbeit' }],
  fieldOfAction: { nameDe: 'Armut', nameEn: 'Poverty' },
  areas: [],
  isCountyWide: true,
  accountablePerson: null,
  priority: 'A',
  progressPercent: 40,
  updatedAt: '2026-10-31T23:30:00.000Z',
};
const tableOf = (columns: readonly MeasureColumn[], language: 'de' | 'en' = 'de', of = [measure]) => {
  const [table] = composeList(measureList, of, columns, { ...head, language }).blocks;
  if (table.kind !== 'table') throw new Error('A list is a table');
  return table;
};

describe('A list of measures as a document', () => {
  it('has number and title, then the columns that were chosen, as they were chosen', () => {
    const { columns, rows } = tableOf([MeasureColumn.PRIORITY, MeasureColumn.STATUS]);
    expect(columns.map(({ title }) => title)).toEqual(['Nummer', 'Titel', 'Priorität', 'Stand']);
    expect(rows).toEqual([['AR-07', 'Präventionsstelle', 'A', 'in Umsetzung']]);
  });

  it('says everything it can in its language', () => {
    const { columns, rows } = tableOf(Object.values(MeasureColumn), 'en');
    expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
    expect(rows[0]).toEqual([
      'AR-07',
      'Präventionsstelle',
      'in progress',
      { light: 'RED', word: 'off track' },
      'Sozialamt',
      '2027-01-31',
      31,
      null,
      'Wohnen; Arbeit',
      null,
      'Poverty',
      'whole county',
      null,
      'A',
      40,
      // In the county it was November already
      '2026-11-01',
    ]);
  });

  it('has no light for what does not run, unless somebody set one', () => {
    const cell = (shown: Light) =>
      tableOf([MeasureColumn.LIGHT], 'de', [{ ...measure, status: MeasureStatus.ON_HOLD, light: { shown } }])
        .rows[0][2];
    expect(cell(Light.GREY)).toEqual({ words: 'zurückgestellt' });
    expect(cell(Light.RED)).toEqual({ light: 'RED', word: 'nicht im Plan' });
  });

  it('says that there is nothing', () => {
    expect(tableOf([], 'de', [])).toMatchObject({
      rows: [],
      empty: expect.stringContaining('keine Maßnahme') as string,
    });
  });
});

describe('Other lists as documents', () => {
  const measureCounts = { all: 5, red: 1, yellow: 0, grey: 2, green: 1 };
  const cellsOf = ({ blocks: [table] }: DocumentModel) => {
    if (table.kind !== 'table') throw new Error('A list is a table');
    expect(new Set(table.columns.map(({ key }) => key)).size).toBe(table.columns.length);
    return table.rows[0];
  };

  it('say what problem areas are, and what runs against them', () => {
    const row: ListedProblemArea = {
      number: 7,
      title: 'Zu wenig Plätze',
      status: ProblemAreaStatus.CONFIRMED,
      urgency: 3,
      fieldOfAction: { nameDe: 'Armut', nameEn: null },
      strategies: [],
      measureCounts,
      areas: [{ name: 'Mitte' }],
      ownerOffice: null,
      targetGroup: 'Familien',
      reviewOn: null,
      createdAt: '2026-10-31T23:30:00.000Z',
    };
    const document = composeList(problemAreaList, [row], Object.values(ProblemAreaColumn), {
      ...head,
      language: 'en',
    });
    expect(cellsOf(document)).toEqual([
      '7',
      'Zu wenig Plätze',
      'confirmed',
      'high',
      'Armut',
      null,
      5,
      1,
      0,
      2,
      1,
      'Mitte',
      null,
      'Familien',
      null,
      '2026-11-01',
    ]);
  });

  it('say how far strategies are agreed, where there is a text', () => {
    const row: ListedStrategy = {
      number: 2,
      title: 'Frühe Orte',
      latestVersion: {
        agreementSummary: { asked: 1, agreed: 2, withCondition: 1, declined: 1, withdrawn: 1 },
      },
    };
    const columns = [StrategyColumn.AGREEMENTS];
    const of = (one: ListedStrategy) =>
      cellsOf(composeList(strategyList, [one], columns, { ...head, language: 'de' }));
    expect(of(row)).toEqual(['2', 'Frühe Orte', 3, 1, 2]);
    expect(of({ ...row, latestVersion: null })).toEqual(['2', 'Frühe Orte', null, null, null]);
  });
});
