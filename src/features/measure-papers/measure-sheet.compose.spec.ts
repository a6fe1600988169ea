import { renderPdf, type Text } from '../../platform/rendering/index.js';
import {
  Commitment,
  DeviationReason,
  EffectLevel,
  Horizon,
  Light,
  MeasureKind,
  MeasureStatus,
  MilestoneState,
  ParticipationRole,
  Priority,
  SelfAssessment,
} from '../measures/index.js';
import { Audience } from '../papers/index.js';
import { EvidenceKind } from '../problem-areas/index.js';
import { SpendingLockStatus } from '../spending-locks/index.js';
import { composeMeasureSheet } from './measure-sheet.compose.js';
import type { EvidenceFacts, IndicatorFacts, MeasureSheetFacts } from './measure-sheet.facts.js';
import './messages.js';

const figure = (values: Partial<EvidenceFacts> = {}): EvidenceFacts => ({
  kind: EvidenceKind.INDICATOR_VALUE,
  text: null,
  sourceNote: null,
  observedValue: 23.456,
  observedSuppressed: false,
  referenceDate: '2025-12-31',
  indicator: { nameDe: 'Kinder in SGB II', nameEn: 'Children on benefits', unit: '%', source: 'BA' },
  area: { name: 'Gartenvorstadt' },
  ...values,
});

const indicator = (values: Partial<IndicatorFacts> = {}): IndicatorFacts => ({
  name: 'Plätze',
  unit: 'Plätze',
  effectLevel: EffectLevel.OUTPUT,
  baselineValue: 0,
  baselineOn: '2026-01-01',
  targetValue: 50,
  targetOn: '2026-12-31',
  latest: { value: 30.5, readOn: '2026-03-31' },
  ...values,
});

const bare: MeasureSheetFacts = {
  number: 'AR-07',
  title: 'Familiencafé',
  kind: MeasureKind.PROJECT,
  status: MeasureStatus.AGREED,
  statusReason: null,
  isKeyMeasure: false,
  isCountyWide: false,
  summary: '',
  goal: null,
  targetGroup: null,
  effectHypothesis: null,
  fieldOfAction: { nameDe: 'Armut', nameEn: null },
  areas: [],
  leadOffice: { name: 'Jugendamt' },
  accountablePerson: null,
  participations: [],
  plannedStart: null,
  plannedEnd: null,
  priority: null,
  horizon: null,
  slipCount: 0,
  milestones: [],
  costOneOff: null,
  costPerYear: null,
  funding: null,
  spendingLocks: [],
  progressIndicators: [],
  noOutcomeReason: null,
  progressPercent: null,
  light: { shown: Light.GREY, computed: Light.GREY, selfAssessed: null, isOverridden: false, reasons: [] },
  latestReport: null,
  problemAreas: [],
  outcomes: [],
  predecessor: null,
  replacement: null,
};

const LOCK = {
  amount: 12000,
  year: 2026,
  budgetPosition: '50.10.01',
  condition: 'Konzept liegt vor',
  status: SpendingLockStatus.ACTIVE,
};

const full: MeasureSheetFacts = {
  ...bare,
  isKeyMeasure: true,
  summary: 'Ein Café im Quartier.\n\nEltern treffen sich dort.',
  goal: 'Bis 2027 kommen 50 Familien.',
  targetGroup: 'Familien',
  effectHypothesis: 'Wenn sich Familien treffen, dann helfen sie einander, weil sie sich kennen.',
  areas: [{ name: 'Gartenvorstadt' }, { name: 'Nordstadt' }],
  accountablePerson: { title: 'Dr.', name: 'Petra Planer' },
  participations: [
    {
      role: ParticipationRole.LEAD,
      commitment: Commitment.AGREED,
      committedOn: null,
      condition: null,
      office: { name: 'Jugendamt' },
    },
    {
      role: ParticipationRole.COOPERATING,
      commitment: Commitment.AGREED_WITH_CONDITION,
      committedOn: '2026-03-01',
      condition: 'nur mit halber Stelle',
      office: { name: 'Caritas' },
    },
    {
      role: ParticipationRole.FUNDING,
      commitment: Commitment.ASKED,
      committedOn: '2026-02-01',
      condition: null,
      office: { name: 'Kämmerei' },
    },
  ],
  plannedStart: '2026-01-01',
  plannedEnd: '2027-06-30',
  priority: Priority.A,
  horizon: Horizon.MEDIUM,
  slipCount: 2,
  milestones: [
    { title: 'Räume gemietet', dueOn: '2026-03-31', doneOn: '2026-03-28', state: MilestoneState.DONE },
    { title: 'Eröffnung', dueOn: '2026-09-30', doneOn: null, state: MilestoneState.MOVED },
  ],
  costOneOff: 12000,
  costPerYear: 0,
  funding: 'Land',
  spendingLocks: [LOCK],
  progressIndicators: [
    indicator(),
    indicator({
      effectLevel: EffectLevel.OUTCOME,
      name: 'Zufriedenheit',
      unit: '',
      baselineValue: null,
      latest: null,
    }),
  ],
  status: MeasureStatus.IN_PROGRESS,
  progressPercent: 40,
  light: {
    shown: Light.YELLOW,
    computed: Light.RED,
    selfAssessed: SelfAssessment.ON_TRACK,
    isOverridden: true,
    reasons: [{ text: 'Von der Koordination gesetzt: Gespräch geführt' }],
  },
  latestReport: {
    reportedOn: '2026-05-02',
    onBehalf: false,
    reason: 'Stelle nicht besetzt',
    reasonCode: DeviationReason.STAFF,
    counterStep: 'Ausschreibung',
    newPlannedEnd: '2027-09-30',
  },
  problemAreas: [
    {
      number: 12,
      title: 'Wenig Treffpunkte',
      evidence: [figure(), figure({ observedSuppressed: true, observedValue: null })],
    },
  ],
  outcomes: [
    {
      number: 'SA-2026-04',
      agendaItem: {
        isClosedSession: false,
        meeting: { heldOn: '2026-03-26', body: { name: 'Sozialausschuss' } },
      },
    },
    {
      number: 'SA-2026-05',
      agendaItem: {
        isClosedSession: true,
        meeting: { heldOn: '2026-03-26', body: { name: 'Sozialausschuss' } },
      },
    },
    { number: 'SA-2026-06', agendaItem: null },
  ],
};

const compose = (facts: MeasureSheetFacts, audience = Audience.INTERNAL, language: 'de' | 'en' = 'de') =>
  composeMeasureSheet(facts, { audience, language });

const plain = (text: Text) => (typeof text === 'string' ? text : text.map((span) => span.text).join(''));

const rows = (facts: MeasureSheetFacts, audience?: Audience, language?: 'de' | 'en') => {
  const [fields] = compose(facts, audience, language).blocks;
  if (fields.kind !== 'fields') throw new Error('The sheet begins with its fields');
  return fields.entries.map(({ label, value }) => [label, plain(value)]);
};
const row = (facts: MeasureSheetFacts, label: string, audience?: Audience) =>
  rows(facts, audience).find(([name]) => name === label)?.[1];

const pages = async (facts: MeasureSheetFacts, language: 'de' | 'en' = 'de') => {
  const document = {
    ...compose(facts, Audience.INTERNAL, language),
    language,
    publisher: 'Kreis Musterland, Stabsstelle Sozialplanung',
    number: 'MB-2026-0001',
    asOf: '2026-06-18',
    frozenAt: '2026-06-18T08:00:00Z',
    marking: 'öffentlich',
  };
  return (await renderPdf(document)).pages;
};

describe('The measure sheet', () => {
  it('tells everything in the order of the form', () => {
    expect(compose(full)).toMatchObject({ title: 'AR-07 Familiencafé', subtitle: 'Maßnahmenblatt' });
    expect(compose(full).blocks).toHaveLength(1);
    expect(rows(full)).toEqual([
      ['Handlungsfeld', 'Armut'],
      ['Räumlicher Bezug', 'Gartenvorstadt, Nordstadt'],
      ['Art', 'Projekt · Leitmaßnahme · Priorität A (hoch) · mittelfristig'],
      [
        'Ausgangslage',
        '12: Wenig Treffpunkte (Kinder in SGB II, Gartenvorstadt: 23,46 %, 31.12.2025, Quelle: BA; ' +
          'Kinder in SGB II, Gartenvorstadt: nicht ausweisbar, 31.12.2025, Quelle: BA)',
      ],
      ['Ziel', 'Bis 2027 kommen 50 Familien.'],
      ['Zielgruppe', 'Familien'],
      ['Kurzbeschreibung', 'Ein Café im Quartier. Eltern treffen sich dort.'],
      ['Wirkungsannahme', 'Wenn sich Familien treffen, dann helfen sie einander, weil sie sich kennen.'],
      ['Federführung', 'Jugendamt; verantwortlich: Dr. Petra Planer'],
      [
        'Beteiligte',
        'Caritas – wirkt mit – mit Bedingung zugesagt am 01.03.2026 – nur mit halber Stelle\nKämmerei – finanziert – angefragt',
      ],
      ['Zeitraum', '01.01.2026 bis 30.06.2027 · verschoben (2)'],
      [
        'Meilensteine',
        '31.03.2026 – Räume gemietet – erreicht am 28.03.2026\n30.09.2026 – Eröffnung – verschoben',
      ],
      ['Kosten', 'einmalig 12.000\u00a0€ · jährlich 0\u00a0€ · Finanzierung: Land'],
      ['Sperrvermerk', '12.000\u00a0€ gesperrt (50.10.01, Haushaltsjahr 2026); Bedingung: Konzept liegt vor'],
      [
        'Messgrößen',
        'Output – Plätze: Ausgangswert 0 Plätze (01.01.2026), Ziel 50 Plätze (31.12.2026), aktuell 30,5 Plätze (31.03.2026)\n' +
          'Outcome – Zufriedenheit: Ausgangswert offen, Ziel 50 (31.12.2026), aktuell offen',
      ],
      ['Umsetzungsstand', 'in Umsetzung · 40 %'],
      [
        'Ampel',
        '▲ gefährdet\nSelbsteinschätzung: im Plan · errechnet: nicht im Plan · von der Koordination gesetzt\n' +
          'Von der Koordination gesetzt: Gespräch geführt',
      ],
      [
        'Abweichung',
        'Grund: Personal: Stelle nicht besetzt · Gegenmaßnahme: Ausschreibung · neuer Termin: 30.09.2027 · gemeldet am 02.05.2026',
      ],
      ['Beschlüsse', 'SA-2026-04, 26.03.2026, Sozialausschuss'],
    ]);
  });

  it('names people within the administration only', () => {
    for (const audience of [Audience.PUBLIC, Audience.COMMITTEE]) {
      expect(row(full, 'Federführung', audience)).toBe('Jugendamt');
      expect(JSON.stringify(compose(full, audience))).not.toContain('Petra');
    }
  });

  it('tells gaps as gaps, in one row', () => {
    expect(rows(bare)).toEqual([
      ['Handlungsfeld', 'Armut'],
      ['Art', 'Projekt'],
      ['Federführung', 'Jugendamt'],
      ['Sperrvermerk', 'nein'],
      ['Umsetzungsstand', 'vereinbart'],
      ['Ampel', '○ keine Meldung\nerrechnet: keine Meldung'],
      [
        'Nicht angegeben',
        'Räumlicher Bezug, Ausgangslage, Ziel, Zielgruppe, Kurzbeschreibung, Wirkungsannahme, Beteiligte, Zeitraum, ' +
          'Meilensteine, Kosten, Messgrößen',
      ],
    ]);
  });

  it('never tells a figure that is kept secret, or words of a figure that is none', () => {
    const evidence = [
      figure({ observedSuppressed: true, observedValue: 4711 }),
      figure({
        kind: EvidenceKind.QUALITATIVE,
        observedSuppressed: null,
        observedValue: null,
        indicator: null,
        area: null,
        text: 'Eltern berichten',
        sourceNote: 'Kita',
      }),
      figure({ observedValue: 0, referenceDate: null, area: null }),
    ];
    const told = row({ ...bare, problemAreas: [{ number: 3, title: 'Armut', evidence }] }, 'Ausgangslage');
    expect(told).toBe(
      '3: Armut (Kinder in SGB II, Gartenvorstadt: nicht ausweisbar, 31.12.2025, Quelle: BA; Eltern berichten, Quelle: Kita; ' +
        'Kinder in SGB II: 0 %, Quelle: BA)',
    );
    expect(
      row({ ...bare, problemAreas: [{ number: 3, title: 'Armut', evidence: [] }] }, 'Ausgangslage'),
    ).toBe('3: Armut');
  });

  it('shows no light of what does not run, and what came before and after', () => {
    const ended = {
      ...bare,
      status: MeasureStatus.DISCONTINUED,
      statusReason: 'Kein Bedarf mehr',
      replacement: { number: 'AR-09' },
      predecessor: { number: 'AR-01' },
    };
    expect(row(ended, 'Ampel')).toBe('keine: die Maßnahme läuft nicht, es gilt der Stand');
    expect(row(ended, 'Umsetzungsstand')).toBe(
      'entfallen · setzt AR-01 fort · ersetzt durch AR-09 · Kein Bedarf mehr',
    );
  });

  it.each([
    [{ plannedStart: '2026-01-01' }, 'ab 01.01.2026'],
    [{ plannedEnd: '2026-12-31' }, 'bis 31.12.2026'],
    [{ slipCount: 1 }, 'verschoben (1)'],
  ])('tells of the period %j', (values, told) => {
    expect(row({ ...bare, ...values }, 'Zeitraum')).toBe(told);
  });

  it('tells of a deviation only what was reported', () => {
    const silent = {
      reportedOn: '2026-05-02',
      onBehalf: true,
      reason: null,
      reasonCode: null,
      counterStep: null,
      newPlannedEnd: null,
    };
    expect(row({ ...bare, latestReport: silent }, 'Abweichung')).toBeUndefined();
    expect(row({ ...bare, latestReport: { ...silent, counterStep: 'Umplanen' } }, 'Abweichung')).toBe(
      'Gegenmaßnahme: Umplanen · am 02.05.2026 von der Koordination für die Stelle gemeldet',
    );
  });

  it('says that nothing is locked only to those who would see all locks', () => {
    expect(row(bare, 'Sperrvermerk')).toBe('nein');
    for (const audience of [Audience.PUBLIC, Audience.COMMITTEE])
      expect(row(bare, 'Sperrvermerk', audience)).toBeUndefined();
  });

  it('says why no outcome is measured', () => {
    expect(row({ ...bare, noOutcomeReason: 'zu klein' }, 'Messgrößen')).toBe(
      'Keine Wirkung gemessen: zu klein',
    );
  });

  it('has words in both languages', () => {
    const every = {
      ...full,
      participations: Object.values(Commitment).flatMap((commitment) =>
        Object.values(ParticipationRole).map((role) => ({ ...full.participations[1], role, commitment })),
      ),
    };
    for (const language of ['de', 'en'] as const)
      for (const facts of [full, bare, every])
        expect(JSON.stringify(compose(facts, Audience.INTERNAL, language))).not.toMatch(
          /measurePapers\.|[{]\w+[}]/,
        );
    expect(rows(full, Audience.INTERNAL, 'en')).toContainEqual(['Areas', 'Gartenvorstadt, Nordstadt']);
  });

  describe('on one page', () => {
    const long = (words: string, times: number) => Array.from({ length: times }, () => words).join(' ');
    const stuffed = (words: string): MeasureSheetFacts => ({
      ...full,
      title: long(words, 40).slice(0, 120),
      summary: long(words, 300).slice(0, 1000),
      goal: long(words, 300),
      targetGroup: long(words, 300),
      effectHypothesis: long(words, 300),
      funding: long(words, 300),
      spendingLocks: Array.from({ length: 9 }, () => ({ ...LOCK, condition: long(words, 30) })),
      statusReason: long(words, 300),
      noOutcomeReason: long(words, 300),
      areas: Array.from({ length: 60 }, (_, at) => ({ name: `${words} ${at}` })),
      leadOffice: { name: long(words, 30) },
      participations: Array.from({ length: 30 }, () => ({
        ...full.participations[1],
        condition: long(words, 30),
      })),
      milestones: Array.from({ length: 30 }, () => ({ ...full.milestones[1], title: long(words, 30) })),
      progressIndicators: Array.from({ length: 12 }, () => indicator({ name: long(words, 30) })),
      problemAreas: Array.from({ length: 12 }, (_, at) => ({
        number: at,
        title: long(words, 30),
        evidence: [figure()],
      })),
      outcomes: Array.from({ length: 30 }, () => full.outcomes[0]),
      light: { ...full.light, reasons: Array.from({ length: 9 }, () => ({ text: long(words, 30) })) },
      latestReport: { ...full.latestReport!, reason: long(words, 300), counterStep: long(words, 300) },
    });

    it.each([
      ['of a full measure', full],
      ['of an empty measure', bare],
      ['with long texts', stuffed('Sozialraum und Nachbarschaft')],
      ['with wide letters', stuffed('WWWWW MMMMM')],
      ['with emoji', stuffed('👩‍👩‍👧 Haus 🏠🏠')],
      ['with one endless word', stuffed('Donaudampfschifffahrtsgesellschaftskapitänsmützenschachtel')],
    ])('%s', async (_, facts) => {
      await expect(pages(facts)).resolves.toBe(1);
      await expect(pages(facts, 'en')).resolves.toBe(1);
    });

    it('says that something was left out, and where it stands', () => {
      const { blocks } = compose(stuffed('Sozialraum und Nachbarschaft'));
      expect(blocks.at(-1)).toEqual({
        kind: 'paragraph',
        tone: 'note',
        text: 'Auf eine Seite gekürzt; vollständig steht die Maßnahme unter ihrer Nummer AR-07 in der Anwendung.',
      });
      expect(JSON.stringify(blocks)).toMatch(/ …".*und \d+ weitere/);
    });
  });
});
