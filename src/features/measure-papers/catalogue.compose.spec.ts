import type { Block, Table } from '../../platform/rendering/index.js';
import { DiscontinuedReason, Light, MeasureStatus } from '../measures/index.js';
import { composeCatalogue } from './catalogue.compose.js';
import { type CatalogueFacts, MOST_MEASURES, type ToldMeasure } from './catalogue.facts.js';
import './messages.js';

const ARMUT = { code: 'AR', nameDe: 'Armut', nameEn: 'Poverty' };
const WOHNEN = { code: 'WO', nameDe: 'Wohnen', nameEn: null };
const FIRST = { number: 1, title: 'Teilhabe' };
const SECOND = { number: 2, title: 'Quartiere' };

const measure = (number: string, values: Partial<ToldMeasure> = {}): ToldMeasure => ({
  number,
  title: `Titel ${number}`,
  status: MeasureStatus.IN_PROGRESS,
  plannedEnd: '2026-12-31',
  light: { shown: Light.YELLOW },
  leadOffice: { name: 'Jugendamt' },
  fieldOfAction: ARMUT,
  strategies: [],
  discontinuedReason: null,
  statusReason: null,
  replacement: null,
  summary: 'Was getan wird.',
  plannedStart: '2026-01-01',
  slipCount: 0,
  areas: [{ name: 'Nordstadt' }],
  isCountyWide: false,
  ...values,
});

const compose = (
  measures: ToldMeasure[],
  values: Partial<CatalogueFacts> = {},
  language: 'de' | 'en' = 'de',
) => composeCatalogue({ scope: [], measures, hasEntries: true, ...values }, { language });

const tables = (measures: ToldMeasure[], values?: Partial<CatalogueFacts>) =>
  compose(measures, values).blocks.filter((block): block is Table => block.kind === 'table');

const wordsOf = (block: Block): string => {
  if (block.kind === 'heading') return `${block.level} ${block.text}`;
  if (block.kind !== 'paragraph') return block.kind;
  return typeof block.text === 'string' ? block.text : block.text.map(({ text }) => text).join('');
};

const withdrawn = (number: string, values: Partial<ToldMeasure> = {}) =>
  measure(number, { status: MeasureStatus.DISCONTINUED, ...values });

describe('The catalogue of measures', () => {
  it('lists measures by field of action, with a light where they run', () => {
    const listed = [
      measure('AR-01', { strategies: [FIRST, SECOND] }),
      measure('AR-02', { status: MeasureStatus.COMPLETED, plannedEnd: null }),
      measure('WO-01', { fieldOfAction: WOHNEN }),
    ];
    expect(tables(listed).map(({ name, caption }) => [name, caption])).toEqual([
      ['AR', 'AR – Armut'],
      ['WO', 'WO – Wohnen'],
    ]);
    expect(tables(listed)[0].rows).toEqual([
      [
        'AR-01',
        'Titel AR-01',
        '1, 2',
        'Jugendamt',
        '2026-12-31',
        'in Umsetzung',
        { light: 'YELLOW', word: 'gefährdet' },
      ],
      ['AR-02', 'Titel AR-02', null, 'Jugendamt', null, 'abgeschlossen', null],
    ]);
  });

  it('tells each measure once, under its first strategy', () => {
    const told = compose(
      [
        measure('AR-01', { strategies: [SECOND], slipCount: 2 }),
        measure('AR-02', { strategies: [FIRST, SECOND], isCountyWide: true, plannedStart: null }),
        measure('AR-03', { status: MeasureStatus.ON_HOLD, plannedEnd: null, areas: [], summary: '' }),
        measure('WO-01', { fieldOfAction: WOHNEN }),
      ],
      { scope: ['Kreis', 'Jugendamt'] },
    );
    expect(told).toMatchObject({ title: 'Maßnahmenkatalog', subtitle: 'Kreis – Jugendamt' });
    expect(told.blocks.map(wordsOf)).toEqual([
      'Der Katalog umfasst 4 vereinbarte Maßnahmen. Eine Nummer wird nie neu vergeben.',
      '1 Übersicht',
      'table',
      'table',
      '1 Maßnahmen im Einzelnen',
      '2 AR – Armut',
      '3 Strategie 1: Teilhabe',
      'AR-02 Titel AR-02\nWas getan wird.\nFederführung: Jugendamt · kreisweit · bis 31.12.2026 · Stand: in Umsetzung · Ampel: gefährdet · auch in Strategie 2',
      '3 Strategie 2: Quartiere',
      'AR-01 Titel AR-01\nWas getan wird.\nFederführung: Jugendamt · Nordstadt · 01.01.2026 bis 31.12.2026 · verschoben (2) · Stand: in Umsetzung · Ampel: gefährdet',
      '3 Ohne Strategie',
      'AR-03 Titel AR-03\nFederführung: Jugendamt · Stand: zurückgestellt',
      '2 WO – Wohnen',
      'WO-01 Titel WO-01\nWas getan wird.\nFederführung: Jugendamt · Nordstadt · 01.01.2026 bis 31.12.2026 · Stand: in Umsetzung · Ampel: gefährdet',
    ]);
  });

  it('puts what was discontinued into a list of its own, with reason and successor', () => {
    const told = [
      measure('AR-01'),
      withdrawn('AR-02', {
        discontinuedReason: DiscontinuedReason.REPLACED,
        statusReason: 'Besser so',
        replacement: { number: 'AR-01' },
      }),
      withdrawn('AR-03', { discontinuedReason: DiscontinuedReason.NO_FUNDS }),
      withdrawn('AR-04'),
    ];
    expect(wordsOf(compose(told).blocks[0])).toContain('1 vereinbarte Maßnahmen; 3 weitere sind entfallen');
    const [overview, gone] = tables(told);
    expect(overview.rows.map(([number]) => number)).toEqual(['AR-01']);
    expect(gone.rows).toEqual([
      ['AR-02', 'Titel AR-02', 'Jugendamt', 'ersetzt: Besser so', 'AR-01'],
      ['AR-03', 'Titel AR-03', 'Jugendamt', 'keine Mittel', null],
      ['AR-04', 'Titel AR-04', 'Jugendamt', null, null],
    ]);
  });

  it('says that there is nothing', () => {
    expect(compose([]).blocks.map(wordsOf).slice(1)).toEqual([
      '1 Übersicht',
      'Hierzu gibt es keine vereinbarte Maßnahme.',
    ]);
  });

  it('says where it stops: without entries, and after the most that it lists', () => {
    const many = Array.from({ length: MOST_MEASURES + 1 }, (_, at) => measure(`AR-${at}`));
    const { blocks } = compose(many, { hasEntries: false });
    expect(blocks[1]).toMatchObject({
      tone: 'note',
      text: expect.stringMatching(/^Über 500 Maßnahmen/) as string,
    });
    expect(blocks[2]).toMatchObject({ tone: 'warning' });
    expect(tables(many, { hasEntries: false })[0].rows).toHaveLength(MOST_MEASURES);
    expect(blocks.map(wordsOf)).not.toContain('1 Maßnahmen im Einzelnen');
  });

  it('cuts long summaries', () => {
    const told = wordsOf(compose([measure('AR-01', { summary: 'Sozialraum '.repeat(90) })]).blocks.at(-1)!);
    expect(told.length).toBeLessThan(480);
    expect(told).toContain(' …\n');
  });

  it('has words in both languages', () => {
    const every = [
      ...Object.values(MeasureStatus).map((status) => measure(`AR-${status}`, { status })),
      ...Object.values(Light).map((shown) => measure(`AR-${shown}`, { light: { shown } })),
      ...Object.values(DiscontinuedReason).map((discontinuedReason) =>
        withdrawn('AR-9', { discontinuedReason }),
      ),
    ];
    for (const language of ['de', 'en'] as const)
      expect(JSON.stringify(compose(every, { hasEntries: false }, language))).not.toMatch(
        /measurePapers\.|[{]\w+[}]/,
      );
    expect(JSON.stringify(compose([measure('AR-01')], {}, 'en'))).toContain('AR – Poverty');
  });
});
