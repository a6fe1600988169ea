import { AgendaItemKind, BodyRole, BodyType, OutcomeKind, Rhythm } from '../../features/conferences/index.js';
import { AgreementState } from '../../features/strategies/index.js';
import { Visibility } from '../../kernel/visibility.js';
import type { DemoDay } from './measure.js';

export interface DemoBody {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly type: BodyType;
  readonly rhythm: Rhythm;
  readonly isPublic?: boolean;
  readonly members: readonly (readonly [person: string, role: BodyRole])[];
}

/** What an outcome writes into the plan. */
export interface DemoEffects {
  readonly measure?: {
    readonly title: string;
    readonly summary: string;
    readonly targetGroup: string;
    readonly lead: string;
    readonly strategy: string;
    readonly start: DemoDay;
    readonly end: DemoDay;
    readonly visibility: Visibility;
  };
  readonly task?: { readonly text: string; readonly office: string; readonly due: DemoDay };
  /** What an organisation said to the newest text of a strategy. */
  readonly word?: {
    readonly organisation: string;
    readonly strategy: string;
    readonly state: AgreementState;
    readonly condition?: string;
  };
}

export interface DemoOutcome {
  readonly kind: OutcomeKind;
  readonly text: string;
  readonly office?: string;
  readonly due?: DemoDay;
  readonly effects?: DemoEffects;
  readonly done?: readonly [on: DemoDay, note: string];
}

export interface DemoItem {
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly minutes: number;
  readonly note?: string;
  readonly problem?: string;
  readonly strategy?: string;
  readonly measure?: string;
  readonly outcomes?: readonly DemoOutcome[];
}

export interface DemoMeeting {
  readonly key: string;
  readonly body: string;
  readonly on: DemoDay;
  /** The day on which the date was set; a meeting of the past without one was entered afterwards. */
  readonly setOn?: DemoDay;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly visibility: Visibility;
  readonly items: readonly DemoItem[];
}

/** Dates of a body that were set at once. */
export interface DemoSeries extends Pick<
  DemoMeeting,
  'key' | 'body' | 'startsAt' | 'endsAt' | 'place' | 'visibility'
> {
  readonly setOn: DemoDay;
  readonly first: DemoDay;
  readonly count: number;
  /** A date that is left out, counted from one. */
  readonly skipped?: { readonly place: number; readonly why: string };
}

const { CHAIR, MEMBER, SECRETARY, ADVISORY } = BodyRole;
const members = (role: BodyRole, ...people: string[]) => people.map((person) => [person, role] as const);
const { INFORMATION, DISCUSSION, DECISION } = AgendaItemKind;

/** Bodies as the four papers name them; the six-week rhythm of the strategy group is Gladbeck's. */
export const bodies: readonly DemoBody[] = [
  {
    key: 'fpk',
    name: 'Fachplanerkonferenz Kreis Unna',
    shortName: 'FPK',
    type: BodyType.PLANNERS_CONFERENCE,
    rhythm: Rhythm.QUARTERLY,
    members: [
      ['koordination', CHAIR],
      ...members(MEMBER, 'leitung40', 'leitung50', 'leitung51', 'leitung52', 'leitung53', 'jobcenter'),
      ...members(MEMBER, 'kamen', 'luenen', 'unna', 'awo', 'invia', 'umwelt', 'werkstatt'),
      ['gib', ADVISORY],
    ],
  },
  {
    key: 'sg',
    name: 'Strategiegruppe Integrierte Sozialplanung',
    shortName: 'SG',
    type: BodyType.STRATEGY_GROUP,
    rhythm: Rhythm.SIX_WEEKLY,
    members: [
      ['leitung50', CHAIR],
      ['koordination', SECRETARY],
      ...members(MEMBER, 'leitung40', 'leitung51', 'leitung52', 'jobcenter', 'daten'),
    ],
  },
  {
    key: 'lg',
    name: 'Steuerungsgruppe Sozialplanung',
    shortName: 'LG',
    type: BodyType.STEERING_GROUP,
    rhythm: Rhythm.QUARTERLY,
    members: [['leitung50', CHAIR], ...members(MEMBER, 'jobcenter', 'kamen', 'luenen', 'unna', 'awo')],
  },
  {
    key: 'soz',
    name: 'Ausschuss für Arbeit, Soziales, Inklusion und Familie',
    shortName: 'ASIF',
    type: BodyType.COMMITTEE,
    rhythm: Rhythm.QUARTERLY,
    isPublic: true,
    members: members(MEMBER, 'ausschuss'),
  },
  {
    key: 'ka',
    name: 'Kreisausschuss',
    shortName: 'KA',
    type: BodyType.COUNTY_COMMITTEE,
    rhythm: Rhythm.QUARTERLY,
    isPublic: true,
    members: members(MEMBER, 'ausschuss'),
  },
  {
    key: 'bmk',
    name: 'Bürgermeisterkonferenz',
    shortName: 'BMK',
    type: BodyType.MAYORS_CONFERENCE,
    rhythm: Rhythm.QUARTERLY,
    members: members(MEMBER, 'kamen', 'luenen', 'unna'),
  },
  {
    key: 'sdk',
    name: 'Sozialdezernentenkonferenz',
    shortName: 'SDK',
    type: BodyType.SOCIAL_DIRECTORS_CONFERENCE,
    rhythm: Rhythm.QUARTERLY,
    members: [['leitung50', CHAIR], ...members(MEMBER, 'kamen', 'luenen', 'unna')],
  },
];

const INVENTED = 'Der Antrag ist öffentlich; Beratung und Ergebnis sind für die Demo erfunden.';

/** Meetings of the past with what came of them. */
export const pastMeetings: readonly DemoMeeting[] = [
  {
    key: 'ka-2023',
    body: 'ka',
    on: '2023-03-27',
    startsAt: '15:00',
    endsAt: '18:00',
    place: 'Kreishaus, Freiherr-vom-Stein-Saal',
    visibility: Visibility.PUBLIC,
    items: [
      {
        title: 'Antrag: Bericht zur sozialen und wirtschaftlichen Lage im Kreis Unna',
        kind: DECISION,
        minutes: 30,
        note: INVENTED,
        problem: 'berichterstattung',
        outcomes: [
          {
            kind: OutcomeKind.RESOLUTION,
            text: 'Der Landrat wird gebeten, in der Bürgermeisterkonferenz und der Sozialdezernentenkonferenz ein Stimmungsbild abzufragen, inwieweit ein Bericht zur sozialen und wirtschaftlichen Lage im Kreis Unna erstellt werden kann.',
          },
          {
            kind: OutcomeKind.TASK,
            text: 'Stimmungsbild einholen und dem Ausschuss berichten.',
            office: 'stab',
            due: '2023-09-30',
            done: ['2023-09-29', 'Beide Konferenzen sind befragt; der Ausschuss wurde unterrichtet.'],
          },
        ],
      },
    ],
  },
  {
    key: 'bmk-2023',
    body: 'bmk',
    on: '2023-05-11',
    startsAt: '10:00',
    endsAt: '12:00',
    place: 'Kreishaus',
    visibility: Visibility.INTERNAL,
    items: [
      {
        title: 'Stimmungsbild: gemeinsamer Bericht zur sozialen und wirtschaftlichen Lage',
        kind: DISCUSSION,
        minutes: 40,
        measure: 'stimmungsbild',
        outcomes: [
          {
            kind: OutcomeKind.RECOMMENDATION,
            text: 'Die Konferenz befürwortet einen gemeinsamen Bericht, der auf vorhandenen Daten beruht.',
          },
        ],
      },
    ],
  },
  {
    key: 'sdk-2023',
    body: 'sdk',
    on: '2023-06-15',
    startsAt: '09:30',
    endsAt: '12:00',
    place: 'Kreishaus',
    visibility: Visibility.INTERNAL,
    items: [
      {
        title: 'Konzept für eine einheitliche Berichterstattung',
        kind: DISCUSSION,
        minutes: 60,
        strategy: 'bericht',
        outcomes: [
          {
            kind: OutcomeKind.RECOMMENDATION,
            text: 'Kennzahlen zuerst in einer kleinen Gruppe mit Lünen und Unna abstimmen; die G.I.B. einladen.',
          },
        ],
      },
    ],
  },
  {
    key: 'fpk-1',
    body: 'fpk',
    on: -75,
    startsAt: '09:00',
    endsAt: '12:30',
    place: 'Werkstatt im Kreis Unna, Saal',
    visibility: Visibility.INTERNAL,
    items: [
      {
        title: 'Armut in den Quartieren: Was hat sich seit KoBrA geändert?',
        kind: DISCUSSION,
        minutes: 60,
        problem: 'hilfen',
        outcomes: [
          {
            kind: OutcomeKind.RECOMMENDATION,
            text: 'Die Strategie wird auf ein viertes Quartier ausgedehnt; die Stabsstelle bereitet die Auswahl vor.',
            effects: {
              measure: {
                title: 'Viertes Quartier auswählen',
                summary:
                  'Kreis, Kommunen und Träger wählen gemeinsam aus, wo die vierte Anlaufstelle für Familien entsteht.',
                targetGroup: 'Familien mit wenig Einkommen',
                lead: 'stab',
                strategy: 'kobra',
                start: 40,
                end: 330,
                visibility: Visibility.COMMITTEE,
              },
              task: {
                text: 'Vergleich der Quartiere: Armut von Kindern, Wege zu Beratung, vorhandene Räume.',
                office: 'stab',
                due: 10,
              },
            },
          },
          {
            kind: OutcomeKind.TASK,
            text: 'Neuen Text der Strategie vorlegen.',
            office: 'stab',
            due: -40,
            done: [-39, 'Der Text ist geschrieben und den Partnern vorgelegt.'],
          },
        ],
      },
      {
        title: 'Wer ist zuständig? Fallverantwortung und Datenschutz',
        kind: DISCUSSION,
        minutes: 45,
        measure: 'fallverantwortung',
        outcomes: [
          {
            kind: OutcomeKind.TASK,
            text: 'Mit den Datenschutzbeauftragten klären, welche Daten übergeben werden dürfen.',
            office: 'amt51',
            due: -30,
          },
        ],
      },
      {
        title: 'Bezahlbar und barrierearm wohnen: Wer trägt den Text mit?',
        kind: DISCUSSION,
        minutes: 30,
        strategy: 'wohnen',
        outcomes: [
          {
            kind: OutcomeKind.INFORMATION,
            text: 'Kamen trägt den Text unter einer Bedingung mit; Lünen bleibt bei der Rücknahme.',
            effects: {
              word: {
                organisation: 'kamen',
                strategy: 'wohnen',
                state: AgreementState.AGREED_WITH_CONDITION,
                condition: 'Die Wohnraumkarte zeigt keine einzelnen Grundstücke.',
              },
            },
          },
        ],
      },
      {
        title: 'Gemeinsame Räume für die Jugendsprechstunde',
        kind: DISCUSSION,
        minutes: 20,
        measure: 'jugend',
        outcomes: [
          {
            kind: OutcomeKind.DEFERRAL,
            text: 'Vertagt auf die nächste Konferenz; Lünen prüft Räume im Rathaus.',
            due: 16,
          },
        ],
      },
    ],
  },
  ...[-119, -77, -35].map((on, index): DemoMeeting => ({
    key: `sg-${index + 1}`,
    body: 'sg',
    on,
    startsAt: '13:30',
    endsAt: '15:30',
    place: 'Kreishaus, Raum 114',
    visibility: Visibility.INTERNAL,
    items: [
      {
        title: `Kennzahlen für den gemeinsamen Bericht, ${index + 1}. Lesung`,
        kind: DISCUSSION,
        minutes: 60,
        measure: 'sozialbericht',
        outcomes: [
          index < 2
            ? { kind: OutcomeKind.INFORMATION, text: 'Der Stand der Abstimmung wird zur Kenntnis genommen.' }
            : {
                kind: OutcomeKind.TASK,
                text: 'Die vier Kommunen ohne Sozialraumdaten ansprechen und Ersatz vorschlagen.',
                office: 'stab',
                due: 14,
              },
        ],
      },
    ],
  })),
  {
    key: 'lg-1',
    body: 'lg',
    on: -171,
    startsAt: '14:00',
    endsAt: '16:00',
    place: 'Jobcenter, Sitzungsraum',
    visibility: Visibility.INTERNAL,
    items: [
      {
        title: 'Coaching für ganze Bedarfsgemeinschaften: Projekt oder Aufgabe?',
        kind: DISCUSSION,
        minutes: 30,
        measure: 'coaching',
        outcomes: [
          {
            kind: OutcomeKind.RECOMMENDATION,
            text: 'Das Coaching wird als dauerhafte Aufgabe weitergeführt.',
          },
        ],
      },
    ],
  },
  {
    key: 'soz-1',
    body: 'soz',
    on: -40,
    startsAt: '16:00',
    endsAt: '18:30',
    place: 'Kreishaus, Freiherr-vom-Stein-Saal',
    visibility: Visibility.PUBLIC,
    items: [
      {
        title: 'Sachstand der integrierten Sozialplanung',
        kind: INFORMATION,
        minutes: 30,
        strategy: 'kobra',
        outcomes: [{ kind: OutcomeKind.INFORMATION, text: 'Der Ausschuss nimmt den Bericht zur Kenntnis.' }],
      },
    ],
  },
];

/**
 * The conference everything is counted back from: always about two weeks after the first start of the demo, so that reports are
 * closed, reminders were sent and the next step is a human click. Its agenda fills itself.
 */
export const nextConference: DemoMeeting = {
  key: 'fpk-2',
  body: 'fpk',
  on: 16,
  setOn: -63,
  startsAt: '09:00',
  endsAt: '12:30',
  place: 'Kreishaus, Freiherr-vom-Stein-Saal',
  visibility: Visibility.INTERNAL,
  items: [
    {
      title: 'Die G.I.B. berichtet: Sozialplanung in anderen Kreisen',
      kind: INFORMATION,
      minutes: 15,
    },
  ],
};

/** Dates set in series: the strategy group every six weeks, the conferences of the next three quarters. */
export const series: readonly DemoSeries[] = [
  {
    key: 'sg-next',
    body: 'sg',
    setOn: -34,
    first: 7,
    count: 4,
    startsAt: '13:30',
    endsAt: '15:30',
    place: 'Kreishaus, Raum 114',
    visibility: Visibility.INTERNAL,
    skipped: { place: 3, why: 'In dieser Woche ist die Klausur der Amtsleitungen.' },
  },
  {
    key: 'fpk-next',
    body: 'fpk',
    setOn: -2,
    first: 107,
    count: 3,
    startsAt: '09:00',
    endsAt: '12:30',
    place: 'Kreishaus, Freiherr-vom-Stein-Saal',
    visibility: Visibility.INTERNAL,
  },
];

/** Other dates ahead. */
export const plannedMeetings: readonly DemoMeeting[] = [
  {
    key: 'sdk-2',
    body: 'sdk',
    on: 35,
    setOn: -30,
    startsAt: '09:30',
    endsAt: '12:00',
    place: 'Kreishaus',
    visibility: Visibility.INTERNAL,
    items: [
      { title: 'Sozialraumdaten: vier Kommunen', kind: DISCUSSION, minutes: 45, measure: 'sozialbericht' },
    ],
  },
  {
    key: 'soz-2',
    body: 'soz',
    on: 50,
    setOn: -30,
    startsAt: '16:00',
    endsAt: '18:30',
    place: 'Kreishaus, Freiherr-vom-Stein-Saal',
    visibility: Visibility.PUBLIC,
    items: [
      {
        title: 'Sachstand nach der Fachplanerkonferenz',
        kind: INFORMATION,
        minutes: 30,
        strategy: 'bericht',
      },
    ],
  },
];
