import { AgreementState } from '../../features/strategies/index.js';
import { Visibility } from '../../kernel/visibility.js';

/** What an organisation said: the state, days before the first start of the demo, and a condition. */
export interface DemoWord {
  readonly organisation: string;
  readonly state: AgreementState;
  /** Who says it; without one, coordination writes it down. */
  readonly by?: string;
  readonly daysAgo?: number;
  readonly condition?: string;
}

/** A wording and what was said to it. */
export interface DemoText {
  readonly text: string;
  readonly askedDaysAgo?: number;
  readonly words?: readonly DemoWord[];
}

export interface DemoStrategy {
  readonly key: string;
  readonly title: string;
  readonly field: string;
  readonly lead: string;
  readonly problems: readonly string[];
  /** Years from the first start of the demo. */
  readonly period: readonly [from: number, to: number];
  readonly visibility: Visibility;
  readonly texts: readonly DemoText[];
}

const { ASKED, AGREED, AGREED_WITH_CONDITION, DECLINED, WITHDRAWN } = AgreementState;

/** Who speaks for an organisation carries its key, but for the county. */
const agreed = (daysAgo: number, ...organisations: string[]): DemoWord[] =>
  organisations.map((organisation) => ({
    organisation,
    state: AGREED,
    daysAgo,
    by: organisation === 'kreis' ? 'leitung50' : organisation,
  }));
const asked = (...organisations: string[]): DemoWord[] =>
  organisations.map((organisation) => ({ organisation, state: ASKED }));

export const strategies: readonly DemoStrategy[] = [
  {
    key: 'kobra',
    title: 'Armut gemeinsam bearbeiten: KoBrA verstetigen',
    field: 'AR',
    lead: 'stab',
    problems: ['hilfen'],
    period: [-3, 2],
    visibility: Visibility.PUBLIC,
    texts: [
      {
        text: `Die Partner führen fort, was sich im Modellprojekt „Kooperative Bearbeitung regionaler Armut“ bewährt hat.

1. In der Lüner Höhe, der Gartenvorstadt und in Brambauer gibt es eine Anlaufstelle, die zu den Familien geht: in Kitas, Schulen und Treffpunkte.
2. Jede Familie hat eine Ansprechperson, die verbindlich für sie zuständig bleibt.
3. Jobcenter, Städte und Kreis nennen einander feste Ansprechpersonen und klären Zuständigkeiten binnen zehn Arbeitstagen.
4. Die Fachplanerkonferenz prüft zweimal im Jahr, ob die Hilfe ankommt.`,
        askedDaysAgo: 760,
        words: agreed(
          720,
          'kreis',
          'jobcenter',
          'kamen',
          'luenen',
          'unna',
          'awo',
          'invia',
          'umwelt',
          'werkstatt',
        ),
      },
      {
        text: `Die Partner führen fort, was sich im Modellprojekt „Kooperative Bearbeitung regionaler Armut“ bewährt hat, und dehnen es aus.

1. In der Lüner Höhe, der Gartenvorstadt und in Brambauer gibt es eine Anlaufstelle, die zu den Familien geht: in Kitas, Schulen und Treffpunkte. Ein viertes Quartier wird bis Ende des nächsten Jahres ausgewählt.
2. Jede Familie hat eine Ansprechperson, die verbindlich für sie zuständig bleibt.
3. Jobcenter, Städte und Kreis nennen einander feste Ansprechpersonen und klären Zuständigkeiten binnen fünf Arbeitstagen.
4. Die Fachplanerkonferenz prüft zweimal im Jahr, ob die Hilfe ankommt.`,
        askedDaysAgo: 40,
        words: [
          ...agreed(25, 'kreis', 'awo', 'invia', 'werkstatt'),
          ...asked('jobcenter', 'kamen', 'luenen', 'unna', 'umwelt'),
        ],
      },
    ],
  },
  {
    key: 'bericht',
    title: 'Einheitlich berichten: Kreis, Kommunen, Sozialräume',
    field: 'AR',
    lead: 'stab',
    problems: ['berichterstattung'],
    period: [-2, 3],
    visibility: Visibility.PUBLIC,
    texts: [
      {
        text: `Kreis und Kommunen berichten nach einem gemeinsam getragenen Konzept über die soziale und wirtschaftliche Lage.

1. Ein Satz von Kennzahlen gilt für Kreis, Kommunen und Sozialräume; kleine Fallzahlen bleiben geschützt.
2. Ämter, Städte, Jobcenter und Wohlfahrtsverbände liefern zu festen Terminen an die Sozialplanung.
3. Alle drei Jahre erscheint ein Bericht, dazwischen ein kurzer Sachstand für den Ausschuss.
4. Die G.I.B. berät.`,
        askedDaysAgo: 560,
        words: [
          ...agreed(530, 'kreis', 'kamen', 'unna', 'jobcenter'),
          {
            organisation: 'luenen',
            state: AGREED_WITH_CONDITION,
            by: 'luenen',
            daysAgo: 515,
            condition:
              'Lünen liefert zu den Terminen des eigenen Berichts; zusätzliche Erhebungen gibt es nicht.',
          },
        ],
      },
    ],
  },
  {
    key: 'arbeit',
    title: 'Gemeinsame Wege aus der Langzeitarbeitslosigkeit',
    field: 'AR',
    lead: 'jobcenter',
    problems: ['langzeit'],
    period: [-2, 2],
    visibility: Visibility.COMMITTEE,
    texts: [
      {
        text: `Jobcenter, Kreis und Träger richten ihre Hilfen auf ganze Familien aus und nicht auf einzelne Leistungen.

1. Wer mit Kindern lebt und lange arbeitslos ist, bekommt Coaching für die ganze Bedarfsgemeinschaft.
2. Junge Menschen finden Berufsberatung, Jugendhilfe und Jobcenter an einem Ort.
3. Jede Hilfe beginnt mit der Frage, was als Nächstes fehlt, und endet mit einer Übergabe.`,
        askedDaysAgo: 600,
        words: agreed(580, 'kreis', 'jobcenter', 'luenen', 'werkstatt'),
      },
    ],
  },
  {
    key: 'aelter',
    title: 'Gut älter werden im Quartier',
    field: 'DW',
    lead: 'amt50',
    problems: ['altern', 'aerzte'],
    period: [-1, 4],
    visibility: Visibility.COMMITTEE,
    texts: [
      {
        text: `Ältere Menschen finden Begegnung, Hilfe im Alltag und ärztliche Versorgung in der Nähe ihrer Wohnung.

1. Besuchsdienste und Nachbarschaftshilfen werden von einer Stelle je Kommune begleitet.
2. Praxen ohne Nachfolge werden früh gemeldet; der Kreis sucht mit den Kommunen nach Lösungen.
3. Lotsinnen und Lotsen erklären Angebote in einfacher Sprache.`,
        askedDaysAgo: 55,
        words: [...agreed(30, 'kreis', 'kamen'), ...asked('luenen', 'unna', 'awo')],
      },
    ],
  },
  {
    key: 'wohnen',
    title: 'Bezahlbar und barrierearm wohnen',
    field: 'WO',
    lead: 'amt50',
    problems: ['wohnen'],
    period: [-1, 3],
    visibility: Visibility.COMMITTEE,
    texts: [
      {
        text: `Kreis und Städte wissen, wo barrierearme und bezahlbare Wohnungen fehlen, und handeln gemeinsam.

1. Eine Wohnraumkarte zeigt barrierearme Wohnungen und Lücken.
2. Städte und Kreis sprechen mit den Wohnungsunternehmen mit einer Stimme.
3. Beim Neubau ist jede dritte Wohnung barrierearm.`,
        askedDaysAgo: 300,
        words: [
          ...agreed(280, 'kreis', 'unna'),
          { organisation: 'kamen', state: DECLINED, by: 'kamen', daysAgo: 270 },
          { organisation: 'luenen', state: WITHDRAWN, by: 'luenen', daysAgo: 120 },
        ],
      },
    ],
  },
  {
    key: 'verstehen',
    title: 'Ankommen und verstehen',
    field: 'ZU',
    lead: 'amt52',
    problems: ['ankommen', 'hilfen'],
    period: [-1, 2],
    visibility: Visibility.COMMITTEE,
    texts: [
      {
        text: `Wer neu ist, versteht, was das Amt will, und das Amt versteht, was gebraucht wird.

1. Sprachmittlung ist in allen Ämtern mit Publikum erreichbar.
2. Bescheide und Formulare bekommen ein Beiblatt in einfacher Sprache.`,
        askedDaysAgo: 400,
        words: agreed(380, 'kreis', 'luenen', 'jobcenter'),
      },
    ],
  },
  {
    key: 'teilhabe',
    title: 'Teilhabe von Anfang an',
    field: 'IN',
    lead: 'amt50',
    problems: ['teilhabe'],
    period: [0, 3],
    visibility: Visibility.INTERNAL,
    texts: [
      {
        text: `Jedes Vorhaben wird vor der Planung auf Teilhabe geprüft; der Beirat sieht den Entwurf zuerst. (Entwurf, noch nicht abgestimmt)`,
      },
    ],
  },
];
