import type { Block, DocumentModel } from '../../src/platform/rendering/index.js';

const MEASURES = 200;
const CHARTS = 12;
const YEARS = Array.from({ length: 10 }, (_, year) => `${2016 + year}`);
const LIGHTS = ['GREEN', 'YELLOW', 'RED', 'GREY'] as const;
const WORDS = { GREEN: 'im Plan', YELLOW: 'gefährdet', RED: 'nicht im Plan', GREY: 'keine Meldung' };

const sentence =
  'Die Stelle ist ausgeschrieben; bis zur Besetzung vertritt die Quartiersarbeit an zwei Tagen.';

/** A committee paper as a large county has it: three pages of text, 200 measures and 12 charts with their tables. */
export function samplePaper(): DocumentModel {
  const text: Block[] = Array.from({ length: 8 }, (_, place): Block[] => [
    { kind: 'heading', level: 1, text: `${place + 1}. Abschnitt` },
    { kind: 'paragraph', text: Array.from({ length: 6 }, () => sentence).join(' ') },
    { kind: 'list', items: Array.from({ length: 4 }, () => sentence) },
  ]).flat();
  return {
    language: 'de',
    title: 'Strategie- und Maßnahmenstand der Integrierten Sozialplanung',
    publisher: 'Stabsstelle Sozialplanung',
    number: '2026/001',
    asOf: '2026-11-22',
    frozenAt: '2026-11-22T12:00:00.000Z',
    marking: 'nichtöffentlich',
    blocks: [
      ...text,
      { kind: 'annex', title: 'Anlage 1: Maßnahmenliste' },
      measures(),
      { kind: 'annex', title: 'Anlage 2: Indikatoren' },
      ...Array.from({ length: CHARTS }, (_, place) => chart(place)),
    ],
  };
}

const measures = (): Block => ({
  kind: 'table',
  name: 'Maßnahmen',
  caption: 'Alle Maßnahmen',
  columns: [
    { title: 'Nr.', type: 'text' },
    { title: 'Titel', type: 'text', width: 4 },
    { title: 'Federführung', type: 'text', width: 2 },
    { title: 'Stand', type: 'light', width: 1.5 },
    { title: 'Ende', type: 'day' },
    { title: 'Verschoben', type: 'number' },
    { title: 'Kosten', type: 'money' },
  ],
  rowHeader: 1,
  rows: Array.from({ length: MEASURES }, (_, place) => {
    const light = LIGHTS[place % LIGHTS.length];
    return [
      `AR-${place + 1}`,
      `Anlaufstelle im Quartier ${place + 1}: eine Tür für alle Fragen`,
      `Amt ${(place % 17) + 1}`,
      { light, word: WORDS[light] },
      '2027-12-31',
      place % 4,
      place * 1_250,
    ];
  }),
  empty: 'Keine.',
  landscape: true,
});

const chart = (place: number): Block => ({
  kind: 'chart',
  shape: place % 3 === 0 ? 'bars' : 'lines',
  name: `Reihe ${place + 1}`,
  title: `Arbeitslosenquote in Raum ${place + 1}`,
  alternative: 'Von 8,4 auf 7,4 Prozent.',
  categoryTitle: 'Jahr',
  categories: YEARS,
  unit: '%',
  digits: 1,
  series: [
    { name: 'Raum', values: YEARS.map((_, year) => 8.4 - ((year * (place + 1)) % 7) / 5) },
    { name: 'Kreis', values: YEARS.map((_, year) => 7.9 - year / 10), isReference: true },
  ],
  missing: 'nicht ausweisbar',
});
