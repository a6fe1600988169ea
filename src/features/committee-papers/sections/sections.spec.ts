import '../../measures/measure-words.messages.js';
import '../messages.js';
import { MeasureStatus } from '../../measures/index.js';
import type { Block, Table } from '../../../platform/rendering/index.js';
import type { DeviatingMeasure, Movement, SummaryFacts } from '../summary.facts.js';
import type { ChangedMeasure, ComparisonFacts } from '../comparison.facts.js';
import { changeFigures, changesInDetail } from './changes.js';
import { askedOfCommittee } from './requests.js';
import { costs } from './costs.js';
import { deviationsTable } from './deviations.js';
import { hiddenAreas, indicatorCharts, indicatorLines, indicatorsTable } from './indicators.js';
import { financialImpact } from './money.js';
import { agreementNews, newProblemAreas } from './news.js';
import { participation } from './participation.js';
import { shortVersion } from './short-version.js';

const deviating: DeviatingMeasure = {
  number: 'AR-07',
  title: 'Lotsin im Quartier',
  status: MeasureStatus.IN_PROGRESS,
  leadOffice: { name: 'Sozialamt' },
  light: { shown: 'RED', isOverridden: false, reasons: [{ text: 'Der Termin ist überschritten.' }] },
  plannedEnd: '2026-12-31',
  slipCount: 2,
  dateShifts: [
    { oldDate: '2026-03-31', newDate: '2026-06-30', milestone: null },
    { oldDate: '2026-05-01', newDate: '2026-05-15', milestone: { id: 'm' } },
    { oldDate: '2026-06-30', newDate: '2026-12-31', milestone: null },
  ],
  latestReport: {
    reportedOn: '2026-10-01',
    text: 'Die Stelle ist unbesetzt.',
    reason: 'Zwei Ausschreibungen blieben ohne Bewerbung.',
    counterStep: 'Dritte Ausschreibung mit höherer Eingruppierung.',
    newPlannedEnd: null,
  },
};

const movement: Movement = {
  indicator: {
    id: 'i',
    nameDe: 'SGB-II-Quote',
    nameEn: 'Rate of basic income',
    unit: '%',
    source: 'BA-Statistik',
    breakNote: null,
  },
  area: { id: 'a', name: 'Brambauer' },
  latest: { referenceDate: '2025-12-31', value: 18.4, isSuppressed: false },
  trend: 'WORSENING',
};

const nothing: SummaryFacts = {
  total: 0,
  green: 0,
  yellow: 0,
  red: 0,
  grey: 0,
  completed: 0,
  resting: 0,
  byStrategy: [],
  deviations: [],
  silentOffices: [],
  indicators: [],
  requests: [],
  money: { oneOff: 0, perYear: 0, withFigure: 0, withoutFigure: 0, lockedAmount: 0, spendingLocks: [] },
  news: null,
};

const some = { ...nothing, total: 9, green: 3, yellow: 2, red: 1, grey: 1, completed: 1, resting: 1 };
const ofKind = <Kind extends Block['kind']>(blocks: readonly Block[], kind: Kind) =>
  blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
const texts = (blocks: readonly Block[]) => ofKind(blocks, 'paragraph').map(({ text }) => text);

describe('The short version', () => {
  it('says in one sentence, and in a table, counts that add up', () => {
    const blocks = shortVersion(some, 'de');
    expect(texts(blocks)[0]).toBe(
      'Von 9 Maßnahmen sind 3 im Plan, 2 gefährdet und 1 nicht im Plan; 1 sind ohne Meldung, 1 abgeschlossen, 1 ruhen oder sind entfallen.',
    );
    const counts = ofKind(blocks, 'table')[0].rows.map(([, count]) => count as number);
    expect(counts.pop()).toBe(9);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(9);
  });

  const light = { shown: 'GREEN' as const, text: 'Alle im Plan.', isOverridden: false, overrideText: null };

  it('shows each strategy with the rule behind its light, and a printed reason where it was set', () => {
    const strategy = { number: 1, title: 'Wohnen' };
    const set = { ...light, shown: 'RED' as const, isOverridden: true, overrideText: 'Gesetzt: Kündigung.' };
    const lights = [light, set, { ...light, shown: null, text: 'Nichts läuft.' }];
    const byStrategy = lights.map((one) => ({ ...some, strategy, light: one }));
    const table = ofKind(shortVersion({ ...some, byStrategy }, 'de'), 'table')[1];
    expect(table.rows.map((row) => row.slice(1))).toEqual([
      [{ light: 'GREEN', word: 'im Plan' }, 'Alle im Plan.'],
      [{ light: 'RED', word: 'nicht im Plan' }, 'Gesetzt: Kündigung.\nNach der Regel wäre es: Alle im Plan.'],
      [{ words: 'ohne Ampel' }, 'Nichts läuft.'],
    ]);
  });

  it('shows a picture only where there are strategies to compare', () => {
    const tally = (title: string, red: number) => ({ ...some, red, strategy: { number: 1, title }, light });
    expect(ofKind(shortVersion({ ...some, byStrategy: [tally('Wohnen', 1)] }, 'de'), 'chart')).toEqual([]);
    const [chart] = ofKind(
      shortVersion({ ...some, byStrategy: [tally('Wohnen', 1), tally('Arbeit', 0)] }, 'de'),
      'chart',
    );
    expect(chart.alternative).toBe('Maßnahmen, die nicht im Plan sind, gibt es bei: Wohnen.');
    expect(chart.series.map(({ values }) => values.length)).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it('says so where there is nothing to count', () => {
    expect(texts(shortVersion(nothing, 'en'))[0]).toBe('No measure belongs to this report.');
  });
});

describe('Deviations', () => {
  const row = (measure: DeviatingMeasure) => deviationsTable([measure], 'de').rows[0];

  it('tell cause, counter-step, first and present end, and how often it was moved', () => {
    expect(row(deviating)).toEqual([
      'AR-07 Lotsin im Quartier\nSozialamt',
      { light: 'RED', word: 'nicht im Plan' },
      'Zwei Ausschreibungen blieben ohne Bewerbung.\nGegenmaßnahme: Dritte Ausschreibung mit höherer Eingruppierung.',
      '31.03.2026, jetzt 31.12.2026\n2-mal verschoben',
    ]);
  });

  it('print the reason of an override beside what the office said', () => {
    const light = {
      ...deviating.light,
      isOverridden: true,
      reasons: [{ text: 'Gesetzt, weil: Kündigung.' }],
    };
    expect(row({ ...deviating, light })[2]).toContain('Gesetzt, weil: Kündigung.');
    expect(row({ ...deviating, light })[2]).toContain('Zwei Ausschreibungen');
  });

  it('say silence and a missing counter-step', () => {
    const silent = { ...deviating, latestReport: null, plannedEnd: null, dateShifts: [], slipCount: 0 };
    expect(row(silent)[2]).toBe('Der Termin ist überschritten.\nGegenmaßnahme: nicht gemeldet');
    expect(row(silent)[3]).toBe('ohne Termin');
  });

  it('stop after ten, and say where the others are', () => {
    const eleven = Array.from({ length: 11 }, () => deviating);
    expect(deviationsTable(eleven, 'de').rows).toHaveLength(10);
    expect(deviationsTable(eleven, 'de').note).toMatch('Anlage 1');
    expect(deviationsTable(eleven.slice(1), 'de').note).toBeUndefined();
  });
});

describe('Participation', () => {
  const measures = [deviating, { ...deviating, leadOffice: { name: 'Jugendamt' } }];

  it('counts offices that have something to report', () => {
    const resting = { ...deviating, status: MeasureStatus.COMPLETED, leadOffice: { name: 'Bauamt' } };
    expect(texts(participation(nothing, [...measures, resting], 'de'))).toEqual([
      '2 von 2 Stellen haben gemeldet; keine Meldung ist überfällig.',
    ]);
  });

  it('names who has not reported, and since when', () => {
    const silentOffices = [
      { office: { id: 'o', name: 'Jugendamt' }, missing: 1, oldestDueOn: '2026-09-01' },
      { office: null, missing: 4, oldestDueOn: '2026-08-01' },
    ];
    const blocks = participation({ ...nothing, silentOffices }, measures, 'de');
    expect(texts(blocks)).toEqual(['1 von 2 Stellen haben gemeldet. Es fehlen:']);
    expect(ofKind(blocks, 'list')[0].items).toEqual([
      'Jugendamt: 1 Meldung fehlt, die älteste seit dem 01.09.2026',
    ]);
  });
});

describe('Indicators', () => {
  const hidden = { ...movement, latest: { referenceDate: '2025-12-31', value: null, isSuppressed: true } };
  const figures = (...values: (number | null)[]) =>
    values.map((value, year) => ({
      indicator: { id: 'i' },
      area: { id: 'a' },
      referenceDate: `${2020 + year}-12-31`,
      value,
    }));

  it('tell hidden and missing figures in words, never as zero', () => {
    const cells = (table: Table) => table.rows.map((row) => row[2]);
    expect(cells(indicatorsTable([movement, hidden, { ...movement, latest: null }], 'de'))).toEqual([
      18.4,
      { words: 'nicht ausweisbar' },
      { words: 'keine Daten' },
    ]);
    expect(texts(hiddenAreas([movement, hidden], 'de'))[0]).toMatch('Brambauer');
    expect(hiddenAreas([movement], 'de')).toEqual([]);
  });

  it('stand in the text in a line each, at most six', () => {
    const [list] = ofKind(indicatorLines([movement, hidden, { ...movement, latest: null }], 'de'), 'list');
    expect(list.items).toEqual([
      'SGB-II-Quote, Brambauer: 18,4 % (31.12.2025), verschlechtert sich',
      'SGB-II-Quote, Brambauer: nicht ausweisbar',
      'SGB-II-Quote, Brambauer: keine Daten',
    ]);
    const many = Array.from({ length: 9 }, () => movement);
    expect(ofKind(indicatorLines(many, 'en'), 'list')[0].items).toHaveLength(6);
    expect(texts(indicatorLines([], 'en'))).toEqual([
      'No indicator stands behind the problem areas of this report.',
    ]);
  });

  it('are drawn where two figures may be told, with a gap for the hidden one', () => {
    const [chart] = indicatorCharts([movement], figures(16.5, null, 18.4), 'de');
    expect(chart.series).toEqual([{ name: 'Brambauer', values: [16.5, null, 18.4] }]);
    expect(chart.alternative).toBe('Von 16,5 (31.12.2020) auf 18,4 % (31.12.2022): verschlechtert sich.');
    expect(indicatorCharts([movement], figures(16.5, null), 'de')).toEqual([]);
  });

  it('are not more than twelve pictures', () => {
    const many = Array.from({ length: 20 }, () => movement);
    expect(indicatorCharts(many, figures(1, 2), 'en')).toHaveLength(12);
  });
});

describe('News', () => {
  const news = {
    sinceDay: '2026-06-01',
    problemAreas: [{ number: 4, title: 'Wohnungsnot', urgency: 3, mainArea: { name: 'Lünen' } }],
    agreementsGained: [
      {
        agreement: { organisation: { name: 'Stadt Lünen' }, condition: 'Förderung' },
        strategy: { title: 'Wohnen' },
      },
      { agreement: { organisation: { name: 'Kreis Unna' }, condition: null }, strategy: { title: 'Wohnen' } },
    ],
    agreementsLost: [
      { agreement: { organisation: { name: 'Caritas' }, condition: null }, strategy: { title: 'Arbeit' } },
      { agreement: null, strategy: null },
    ],
  };

  it('names new problem areas with place and urgency', () => {
    expect(ofKind(newProblemAreas(news, 'de'), 'list')[0].items).toEqual([
      '4. Wohnungsnot (Lünen) – sehr dringend',
    ]);
    expect(texts(newProblemAreas(null, 'de'))).toEqual(['Neue Problemlagen wurden nicht gemeldet.']);
  });

  it('names who gave their word and who took it back, with the condition', () => {
    expect(ofKind(agreementNews(news, 'de'), 'list')[0].items).toEqual([
      '„Wohnen“: zugestimmt haben Stadt Lünen (unter der Bedingung: Förderung), Kreis Unna.',
      '„Arbeit“: nicht mehr zugestimmt haben Caritas.',
    ]);
  });
});

describe('Requests and money', () => {
  it('says that nothing is asked', () => {
    expect(askedOfCommittee([], 'de')).toMatchObject({
      text: 'Eine Entscheidung wird derzeit nicht erbeten.',
    });
  });

  it('names what a request is about, once', () => {
    const about = { kind: 'STEERING', measure: { number: 'AR-07', title: 'Lotsin' }, strategy: null };
    expect(
      askedOfCommittee(
        [
          { ...about, text: 'Bitte um Vorrang.' },
          { ...about, text: 'AR-07 Lotsin: Vorrang' },
        ],
        'de',
      ),
    ).toMatchObject({ items: ['AR-07 Lotsin: Bitte um Vorrang.', 'AR-07 Lotsin: Vorrang'] });
  });

  it('sums costs and says how many measures tell none', () => {
    const money = { ...nothing.money, oneOff: 12_500, perYear: 70_000, withFigure: 2, withoutFigure: 7 };
    expect(costs(money, 'de')[0]).toMatchObject({
      text: 'Die laufenden Maßnahmen kosten nach den vorliegenden Angaben einmalig 12.500 € und jährlich 70.000 €. Angaben liegen zu 2 Maßnahmen vor, zu 7 fehlen sie.',
    });
    expect(costs(nothing.money, 'de')[0]).toMatchObject({
      text: expect.stringMatching(/keine Angaben/) as string,
    });
  });

  it('names what of the money is locked, and on what condition', () => {
    const lock = { amount: 70_000, year: 2027, budgetPosition: '05.01', condition: 'Förderung des Landes' };
    const money = {
      ...nothing.money,
      perYear: 70_000,
      withFigure: 1,
      lockedAmount: 70_000,
      spendingLocks: [lock],
    };
    const blocks = costs(money, 'de');
    expect(texts(blocks)[0]).toMatch('Davon sind 70.000 € mit einem Sperrvermerk versehen:');
    expect(ofKind(blocks, 'list')[0].items).toEqual([
      '70.000 € im Haushalt 2027 (05.01); Bedingung: Förderung des Landes',
    ]);
  });

  it('prints the financial impact that was entered, and nothing else', () => {
    expect(financialImpact(undefined, 'de')).toEqual([]);
    expect(texts(financialImpact({ none: true }, 'de'))).toEqual([
      'Die Vorlage hat keine finanziellen Auswirkungen.',
    ]);
    const blocks = financialImpact(
      { none: false, expensePerYear: 70_000, staff: 0, fundsAvailable: false, coverage: 'Umschichtung' },
      'de',
    );
    expect(ofKind(blocks, 'table')[0].rows).toEqual([
      ['Aufwand, jährlich', 70_000],
      ['davon Personalaufwand', 0],
    ]);
    expect(texts(blocks)).toEqual(['Mittel stehen nicht zur Verfügung.\nDeckung: Umschichtung']);
  });
});

describe('Changes since the last report', () => {
  const sums = { opening: 8, new: 2, reopened: 1, done: 1, withdrawn: 1, closing: 9, slipped: 1, told: 4 };
  const entry: ChangedMeasure = {
    title: 'AR-07 Lotsin',
    kinds: ['SLIPPED', 'CHANGED'],
    slip: { before: '2026-06-30', after: '2026-12-31', days: 184, reason: 'Stelle unbesetzt.', count: 2 },
    fields: [{ label: 'Geplantes Ende', before: '30.06.2026', after: '31.12.2026' }],
    counterStep: 'Dritte Ausschreibung',
    withdrawal: null,
  };
  const comparison = (...entries: ChangedMeasure[]): ComparisonFacts => ({
    from: { day: '2026-06-01' },
    to: { day: '2026-11-22' },
    figures: sums,
    groupCount: 3,
    groups: [
      { strategy: { title: 'Wohnen' }, figures: sums, entries },
      { strategy: null, figures: sums, entries: [] },
    ],
  });

  it('lead from the opening to the closing figure', () => {
    const [table] = ofKind(changeFigures(comparison(entry), 'de'), 'table');
    expect(table.caption).toBe('Maßnahmen vom 01.06.2026 bis zum 22.11.2026');
    expect(table.rows.map(([title]) => title)).toEqual(['Wohnen', 'ohne Strategie', 'zusammen']);
    const [, opening, fresh, reopened, done, withdrawn, closing] = table.rows[2] as number[];
    expect(opening + fresh + reopened - done - withdrawn).toBe(closing);
    expect(table.note).toMatch('Eine weitere Strategie ist nicht aufgeführt.');
  });

  it('tell old and new, why, and what is done about it', () => {
    const [table] = ofKind(changesInDetail(comparison(entry), 'de'), 'table');
    expect(table.rows).toEqual([
      [
        'AR-07 Lotsin',
        'verschoben, geändert',
        'Geplantes Ende: 30.06.2026 → 31.12.2026',
        'um 184 Tage verschoben, 2-mal verschoben\nStelle unbesetzt.\nGegenmaßnahme: Dritte Ausschreibung',
      ],
    ]);
    expect(table.note).toBe('3 weitere Änderungen sind nicht aufgeführt.');
  });

  it('tell what was withdrawn with its word and reason', () => {
    const gone = { ...entry, kinds: ['WITHDRAWN'], slip: null, fields: [] };
    const withdrawal = { word: 'keine Mittel', reason: 'Förderung abgelehnt.' };
    const [table] = ofKind(changesInDetail(comparison({ ...gone, withdrawal }), 'de'), 'table');
    expect(table.rows[0].slice(1)).toEqual(['entfallen', 'keine Mittel', 'Förderung abgelehnt.']);
  });

  it('say so where there is nothing to compare with, or nothing changed', () => {
    expect(texts(changeFigures(null, 'de'))).toEqual([
      'Es gibt keinen früheren Bericht, mit dem verglichen werden kann.',
    ]);
    expect(texts(changesInDetail(comparison(), 'de'))).toEqual([
      'An den Maßnahmen hat sich nichts geändert.',
    ]);
  });
});
