import { Light, MeasureStatus } from '../measures/index.js';
import { MeasureColumn } from './measure-column.js';
import { composeMeasureList } from './measure-list.document.js';
import type { ListedMeasure } from './measure-list.read.js';

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
  const [table] = composeMeasureList(of, columns, { ...head, language }).blocks;
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
