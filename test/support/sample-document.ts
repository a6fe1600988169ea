import type { Chart, DocumentModel, Table } from '../../src/platform/rendering/index.js';

const measures: Table = {
  kind: 'table',
  name: 'Maßnahmen',
  caption: 'Maßnahmen mit Abweichung',
  columns: [
    { title: 'Nr.', type: 'text' },
    { title: 'Maßnahme', type: 'text', width: 4 },
    { title: 'Stand', type: 'light', width: 2 },
    { title: 'Neuer Termin', type: 'day' },
    { title: 'Kosten', type: 'money' },
    { title: 'Fortschritt', type: 'percent', digits: 1 },
  ],
  rowHeader: 1,
  rows: [
    ['AR-07', 'Lotsen für ältere Menschen', { light: 'RED', word: 'im Verzug' }, '2026-09-30', 123456, 12.5],
    ['AR-08', 'Sprechstunde im Quartier', { light: 'YELLOW', word: 'gefährdet' }, null, -1234, 66.67],
    ['AR-09', '=HYPERLINK("http://x.example")', { light: 'GREEN', word: 'im Plan' }, '2027-01-01', 0, 100],
    [
      'AR-10',
      'تنسيق {{titel}} 👩‍👩‍👧‍👦',
      { light: 'GREY', word: 'keine Meldung' },
      null,
      { words: 'nicht ausweisbar' },
      null,
    ],
  ],
  empty: 'Keine Maßnahme weicht ab.',
  note: 'Quelle: Statusmeldungen der Stellen, Stichtag 22.11.2026.',
};

const wide: Table = {
  kind: 'table',
  name: 'Maßnahmenliste',
  caption: 'Alle Maßnahmen',
  landscape: true,
  columns: [
    { title: 'Nr.', type: 'text' },
    { title: 'Maßnahme', type: 'text', width: 4 },
    { title: 'Federführung', type: 'text', width: 2 },
    { title: 'Beginn', type: 'day' },
    { title: 'Ende', type: 'day' },
    { title: 'Stand', type: 'light', width: 2 },
    { title: 'einmalig', type: 'money' },
    { title: 'jährlich', type: 'money' },
    { title: 'Indexwert', type: 'number', digits: 3 },
  ],
  rows: Array.from({ length: 60 }, (_, at) => [
    `AR-${at + 1}`,
    `Maßnahme ${at + 1} mit einem Titel, der über eine Zeile hinausgeht, damit sie umbricht`,
    'Amt für Soziales',
    '2025-01-01',
    `2027-12-${`${(at % 28) + 1}`.padStart(2, '0')}`,
    at % 3 === 0 ? { light: 'GREEN', word: 'im Plan' } : { light: 'YELLOW', word: 'gefährdet' },
    at * 1000,
    at * 111,
    1234.5678 + at,
  ]),
  empty: 'Keine.',
};

const chart: Chart = {
  kind: 'chart',
  shape: 'stackedBars',
  name: 'Ampeln',
  title: 'Stand der Maßnahmen je Strategie',
  alternative: 'In der Strategie Wohnen sind mehr Maßnahmen im Verzug als in den anderen.',
  categoryTitle: 'Strategie',
  categories: ['Wohnen', 'Arbeit', 'Gesundheit & Pflege <b>'],
  unit: 'Maßnahmen',
  series: [
    { name: 'im Plan', values: [4, 7, 2], light: 'GREEN' },
    { name: 'gefährdet', values: [1, 2, null], light: 'YELLOW' },
    { name: 'im Verzug', values: [5, 0, 1], light: 'RED' },
  ],
  missing: 'nicht ausweisbar',
  note: 'Stichtag 22.11.2026',
};

const lines: Chart = {
  ...chart,
  shape: 'lines',
  name: 'Quote',
  title: 'Quote der Leistungsberechtigten',
  alternative: 'Die Quote sinkt von 12,3 auf 11,1 Prozent.',
  categoryTitle: 'Jahr',
  categories: ['2023', '2024', '2025'],
  unit: '%',
  digits: 1,
  series: [
    { name: 'Quote', values: [12.34, null, 11.1] },
    { name: 'Ziel', values: [10, 10, 10], isReference: true },
  ],
};

/** A paper with all there is: every kind of block, wide tables, hidden values, and text that tries to be more than text. */
export const sampleDocument: DocumentModel = {
  language: 'de',
  title: 'Strategie- und Maßnahmenstand der Integrierten Sozialplanung',
  subtitle: 'hier: Fortschrittsbericht 2. Halbjahr 2026',
  publisher: 'Amt für Soziales & Sozialplanung',
  number: '15/0283',
  asOf: '2026-11-22',
  frozenAt: '2026-11-22T16:40:03.123Z',
  marking: 'öffentlich',
  footer: 'Prüfen: https://faden.example/pruefen – Code 7F3A-91C2',
  blocks: [
    {
      kind: 'fields',
      name: 'Kopf der Vorlage',
      entries: [
        { label: 'Vorlage-Nr.', value: '15/0283' },
        { label: 'Beratungsfolge', value: '1. Ausschuss für Soziales – Kenntnisnahme\n2. Kreistag' },
        {
          label: 'Mehr',
          value: [{ text: 'Seite der Strategie', href: 'https://faden.example/s/1?a=1&b=2' }],
        },
      ],
    },
    { kind: 'heading', level: 1, text: 'Beschlussvorschlag' },
    { kind: 'paragraph', tone: 'quote', text: 'Der Ausschuss nimmt den Bericht zur Kenntnis.' },
    { kind: 'heading', level: 2, text: 'Kurzfassung' },
    {
      kind: 'paragraph',
      text: [
        { text: '12 Maßnahmen', strong: true },
        { text: ' sind im Plan.\nZweite Zeile mit <b>Zeichen</b> & {{inhalt}}, #strong und \\textbf.' },
        { text: 'kein Ziel', href: 'javascript:alert(1)' },
      ],
    },
    { kind: 'paragraph', tone: 'warning', text: 'Drei Stellen haben nicht gemeldet.' },
    { kind: 'paragraph', tone: 'note', text: 'Kleinräumige Werte sind teils nicht ausweisbar.' },
    { kind: 'list', items: ['Wohnen', [{ text: 'Arbeit', strong: true }], 'Gesundheit'] },
    { kind: 'list', ordered: true, items: ['Erstens', 'Zweitens'] },
    { kind: 'paragraph', text: 'Danach beginnt die Zählung neu:' },
    { kind: 'list', ordered: true, items: ['Wieder erstens', 'Wieder zweitens'] },
    { kind: 'heading', level: 3, text: 'Abweichungen' },
    measures,
    { ...measures, name: 'Neue', caption: 'Neue Maßnahmen', rows: [], note: undefined },
    chart,
    lines,
    { kind: 'paragraph', text: 'תוכנית עבודה לשנת 2026' },
    { kind: 'signature', lines: ['Der Landrat', 'In Vertretung'] },
    { kind: 'annex', title: 'Anlage 1: Maßnahmenliste' },
    wide,
    { kind: 'annex', title: 'Anlage 2: Indikatoren mit Stichtag und Quelle' },
    { kind: 'paragraph', text: 'Keine weiteren.' },
  ],
};
