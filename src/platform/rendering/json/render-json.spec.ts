import type { DocumentModel } from '../model/document.js';
import { recordKeys } from './record-keys.js';
import { renderJson } from './render-json.js';

const document: DocumentModel = {
  frozenAt: '2026-03-02T09:00:00Z',
  language: 'de',
  title: 'Be\u0000richt',
  publisher: 'Sozialplanung',
  asOf: '2026-03-01',
  marking: 'öffentlich',
  blocks: [
    { kind: 'paragraph', text: [{ text: 'Siehe ' }, { text: 'Seite', href: 'https://kreis.example/a' }] },
    { kind: 'paragraph', text: [{ text: 'Nicht', href: 'javascript:alert(1)' }], tone: 'warning' },
    {
      kind: 'table',
      name: 'Kosten',
      caption: 'Kosten',
      columns: [
        { title: 'Maßnahme', type: 'text' },
        { title: '2026', type: 'percent', digits: 1 },
        { title: 'Maßnahme', type: 'light' },
        { title: '%', type: 'number', key: '__proto__' },
      ],
      rows: [
        ['A', 33.349, { light: 'RED', word: 'im Verzug' }, -0.2],
        ['B', { words: 'nicht ausweisbar' }, null, 3],
      ],
      empty: 'Keine',
    },
    {
      kind: 'chart',
      shape: 'lines',
      name: 'Verlauf',
      title: 'Verlauf',
      alternative: 'steigt',
      categoryTitle: 'Jahr',
      categories: ['2025', '2026'],
      unit: '%',
      digits: 1,
      series: [{ name: 'Quote', values: [1.26, null] }],
      missing: 'nicht ausweisbar',
    },
  ],
};

interface Data {
  readonly $schema: string;
  readonly title: string;
  readonly blocks: readonly {
    readonly text: unknown;
    readonly columns: readonly { readonly key: string }[];
    readonly records: readonly Record<string, unknown>[];
    readonly series: readonly { readonly values: readonly unknown[] }[];
  }[];
}

describe('JSON', () => {
  const data = JSON.parse(Buffer.from(renderJson(document)).toString('utf8')) as Data;

  it('has the numbers as they are printed, by the keys of their columns', () => {
    const [, , table, chart] = data.blocks;
    expect(data.$schema).toBe('roter-faden/document/1');
    expect(table.columns.map(({ key }) => key)).toEqual(['massnahme', '_2026', 'massnahme_2', '__proto__']);
    expect(Object.entries(table.records[0])).toEqual([
      ['massnahme', 'A'],
      ['_2026', 33.3],
      ['massnahme_2', { light: 'RED', word: 'im Verzug' }],
      ['__proto__', 0],
    ]);
    expect(table.records[1]._2026).toEqual({ words: 'nicht ausweisbar' });
    expect(chart.series[0].values).toEqual([1.3, null]);
  });

  it('says where words lead to, but only to pages', () => {
    expect(data.blocks[0].text).toEqual({
      text: 'Siehe Seite',
      links: [{ text: 'Seite', href: 'https://kreis.example/a' }],
    });
    expect(data.blocks[1].text).toBe('Nicht');
    expect(data.title).toBe('Bericht');
  });

  it('is the same bytes, in whichever order the model has its keys', () => {
    const turned = Object.fromEntries(Object.entries(document).reverse()) as unknown as DocumentModel;
    expect(renderJson(turned)).toEqual(renderJson(document));
  });

  it('names every column, also those without letters', () => {
    const column = (title: string) => ({ title, type: 'text' as const });
    expect(recordKeys([column('€'), column('Größe (m²)'), column('€'), column('Ça va')])).toEqual([
      'column_1',
      'groesse_m2',
      'column_3',
      'ca_va',
    ]);
  });
});
