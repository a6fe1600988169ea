import type { Block, DocumentModel, Table } from '../../platform/rendering/index.js';
import { corrections, erratumBlocks } from './erratum.rules.js';

type Said = Pick<DocumentModel, 'title' | 'subtitle' | 'blocks' | 'language'>;

const said = (...blocks: Block[]): Said => ({ language: 'de', title: 'Fortschrittsbericht', blocks });
const table = (...rows: Table['rows']): Table => ({
  kind: 'table',
  name: 'Maßnahmen',
  caption: 'Alle Maßnahmen',
  columns: [
    { title: 'Nr.', type: 'text' },
    { title: 'Ende', type: 'day' },
    { title: 'Kosten', type: 'money' },
  ],
  rows,
  empty: 'Keine.',
});
const AR_1 = ['AR-01', '2026-12-31', 1_000] as const;
const AR_2 = ['AR-02', null, null] as const;

describe('Corrections', () => {
  it('are none between equal documents', () => {
    const document = said({ kind: 'heading', level: 1, text: 'Anlass' }, table(AR_1, AR_2));
    expect(corrections(document, document)).toEqual([]);
  });

  it('name title, subtitle and head by their labels', () => {
    const fields = (value: string): Block => ({
      kind: 'fields',
      name: 'Kopf',
      entries: [{ label: 'Aktenzeichen', value }],
    });
    expect(
      corrections(
        { ...said(fields('50-1')), subtitle: 'hier: Halbjahr' },
        { ...said(fields('50-2')), title: 'Bericht' },
      ),
    ).toEqual([
      { place: 'Titel', before: 'Fortschrittsbericht', after: 'Bericht' },
      { place: 'Aktenzeichen', before: '50-1', after: '50-2' },
      { place: 'Untertitel', before: 'hier: Halbjahr', after: null },
    ]);
  });

  it('say under which heading a passage stood or stands', () => {
    const text = (words: string): Block[] => [
      { kind: 'heading', level: 2, text: 'Ausblick' },
      { kind: 'paragraph', text: [{ text: words, strong: true }, { text: '.' }] },
    ];
    expect(corrections(said(...text('Im März')), said(...text('Im Mai')))).toEqual([
      { place: 'Ausblick', before: 'Im März.', after: 'Im Mai.' },
    ]);
  });

  it('tell rows by what they are called, in words as they are printed, and no row that only moved', () => {
    expect(corrections(said(table(AR_1, AR_2)), said(table(AR_2, ['AR-01', '2027-01-31', 1_000])))).toEqual([
      {
        place: 'Alle Maßnahmen · AR-01',
        before: 'Ende: 31.12.2026 · Kosten: 1.000\u00a0€',
        after: 'Ende: 31.01.2027 · Kosten: 1.000\u00a0€',
      },
    ]);
  });

  it('tell what came and what went', () => {
    const list = (...items: string[]): Block => ({ kind: 'list', items });
    expect(corrections(said(list('a', 'b')), said(list('b', 'c', 'c')))).toEqual([
      { place: 'Anfang', before: 'a', after: 'c' },
      { place: 'Anfang', before: null, after: 'c' },
    ]);
    expect(corrections(said(table(AR_2)), said(table()))).toEqual([
      { place: 'Alle Maßnahmen', before: null, after: 'Keine.' },
      { place: 'Alle Maßnahmen · AR-02', before: 'Ende: – · Kosten: –', after: null },
    ]);
  });
});

describe('An erratum', () => {
  const erratum = {
    edition: 1,
    reason: 'Zahlendreher',
    corrects: { number: '2026/012', asOf: '01.06.2026' },
  };
  const differences = (blocks: readonly Block[]) =>
    blocks.find((block): block is Table => block.kind === 'table');

  it('says what it corrects and why before everything else', () => {
    const blocks = erratumBlocks(erratum, said(table(AR_1)), said(table(AR_1)));
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'table']);
    expect(JSON.stringify(blocks.slice(0, 3))).toMatch(/2026\/012.*01\.06\.2026.*Zahlendreher/);
    expect(differences(blocks)).toMatchObject({ rows: [] });
  });

  it('tells an audience nothing of what it was not told before', () => {
    expect(differences(erratumBlocks(erratum, undefined, said(table(AR_1))))).toBeUndefined();
  });

  it('prints a hundred differences, and says how many there are besides', () => {
    const many = said(
      ...Array.from({ length: 102 }, (_, n): Block => ({ kind: 'paragraph', text: `Satz ${n}` })),
    );
    const printed = differences(erratumBlocks(erratum, said(), many));
    expect(printed?.rows).toHaveLength(100);
    expect(printed?.note).toMatch(/2/);
  });
});
