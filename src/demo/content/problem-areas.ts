import { EvidenceKind } from '../../features/problem-areas/index.js';
import { Visibility } from '../../kernel/visibility.js';

/** A published figure, or words. */
export type DemoEvidence =
  | { readonly indicator: string; readonly area: string; readonly on: string }
  | {
      readonly kind: Exclude<EvidenceKind, EvidenceKind.INDICATOR_VALUE>;
      readonly text: string;
      readonly source: string;
    };

export interface DemoProblemArea {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly field: string;
  /** The first is the main one. */
  readonly areas: readonly string[];
  readonly targetGroup: string;
  readonly urgency: 1 | 2 | 3;
  readonly owner: string;
  readonly evidence: readonly DemoEvidence[];
  /** Confirmed by the planners unless said otherwise. */
  readonly isOnlyReported?: true;
  readonly visibility: Visibility;
}

const KREIS = '05978';
const LUENER_HOEHE = '05978020-luener-hoehe';
const GARTENVORSTADT = '05978036-gartenvorstadt';
const BRAMBAUER = '05978024-brambauer';
const figure = (indicator: string, on: string): DemoEvidence => ({ indicator, area: KREIS, on });

export const problemAreas: readonly DemoProblemArea[] = [
  {
    key: 'hilfen',
    title: 'Hilfen erreichen arme Familien in den Quartieren nicht',
    description:
      'Viele Familien nehmen Leistungen nicht in Anspruch, die ihnen zustehen. Formulare, Sprache und wechselnde Zuständigkeiten halten sie ab. Das Modellprojekt KoBrA hat gezeigt, dass aufsuchende Arbeit in Kita und Schule und eine feste Ansprechperson daran etwas ändern.',
    field: 'AR',
    areas: [LUENER_HOEHE, GARTENVORSTADT, BRAMBAUER],
    targetGroup: 'Familien mit geringem Einkommen',
    urgency: 3,
    owner: 'stab',
    visibility: Visibility.PUBLIC,
    evidence: [
      figure('POV_LOW_INCOME_HOUSEHOLDS', '2021-12-31'),
      {
        kind: EvidenceKind.EXPERT_STATEMENT,
        text: 'Erst der aufsuchende Ansatz, die verbindliche Fallverantwortung und das Arbeiten über Fachgrenzen hinweg haben Familien erreicht, die sonst keine Hilfe suchen.',
        source: 'Erfahrungen aus KoBrA, öffentlich vorgestellt im Frühjahr 2023',
      },
      {
        kind: EvidenceKind.QUALITATIVE,
        text: 'Kitas im Quartier berichten, dass Anträge auf Bildung und Teilhabe liegen bleiben, weil niemand beim Ausfüllen hilft.',
        source: 'Fachplanerkonferenz (erfunden für die Demo)',
      },
    ],
  },
  {
    key: 'berichterstattung',
    title: 'Dem Kreis fehlt ein gemeinsamer Blick auf die soziale Lage',
    description:
      'Der bisher einzige Sozialbericht des Kreises stammt von 2009. Lünen und Unna berichten regelmäßig, andere Kommunen beraten noch. Ohne gemeinsame Kennzahlen lassen sich Sozialräume nicht vergleichen und Strategien nicht abstimmen.',
    field: 'AR',
    areas: [KREIS],
    targetGroup: 'Politik und Verwaltung in Kreis und Kommunen',
    urgency: 2,
    owner: 'stab',
    visibility: Visibility.PUBLIC,
    evidence: [
      {
        kind: EvidenceKind.REPORT,
        text: 'Der Kreis hat erst- und letztmalig 2009 einen Sozialbericht erstellt; regelmäßig berichten nur Lünen und Unna.',
        source: 'Antrag zum Bericht zur sozialen und wirtschaftlichen Lage, 7. März 2023',
      },
    ],
  },
  {
    key: 'langzeit',
    title: 'Langzeitarbeitslosigkeit verfestigt sich',
    description:
      'Mehr als zwei von fünf Arbeitslosen im Kreis sind länger als ein Jahr ohne Arbeit. Besonders schwer haben es Alleinerziehende und Menschen ohne Berufsabschluss.',
    field: 'AR',
    areas: [KREIS],
    targetGroup: 'Menschen, die länger als ein Jahr arbeitslos sind',
    urgency: 3,
    owner: 'jobcenter',
    visibility: Visibility.PUBLIC,
    evidence: [
      figure('LAB_LONG_TERM_SHARE', '2022-12-31'),
      figure('LAB_UNEMPLOYMENT_RATE', '2021-12-31'),
      {
        kind: EvidenceKind.EXPERT_STATEMENT,
        text: 'Wer länger als zwei Jahre ohne Arbeit ist, braucht meist zuerst Hilfe bei Kinderbetreuung, Schulden oder Gesundheit.',
        source: 'Fachgespräch im Jobcenter (erfunden für die Demo)',
      },
    ],
  },
  {
    key: 'altern',
    title: 'Die Bevölkerung altert schneller, als Hilfen im Quartier wachsen',
    description:
      'Fast jeder vierte Mensch im Kreis ist 65 Jahre oder älter. Angebote für Alltag, Begegnung und Pflege liegen oft nicht dort, wo ältere Menschen wohnen.',
    field: 'DW',
    areas: [KREIS],
    targetGroup: 'Menschen ab 75 Jahren, pflegende Angehörige',
    urgency: 2,
    owner: 'amt50',
    visibility: Visibility.COMMITTEE,
    evidence: [
      figure('POP_SHARE_65PLUS', '2022-12-31'),
      figure('POP_MEDIAN_AGE', '2022-12-31'),
      {
        kind: EvidenceKind.QUALITATIVE,
        text: 'Seniorenbegegnungsstätten berichten von Gästen, die nach einem Sturz nicht mehr kommen und die niemand besucht.',
        source: 'Runder Tisch Alter und Pflege (erfunden für die Demo)',
      },
    ],
  },
  {
    key: 'wohnen',
    title: 'Bezahlbarer und barrierearmer Wohnraum wird knapp',
    description:
      'Die Angebotsmieten steigen, während barrierearme Wohnungen selten frei werden. Haushalte mit geringem Einkommen und ältere Menschen suchen lange.',
    field: 'WO',
    areas: [KREIS, '05978036'],
    targetGroup: 'Haushalte mit geringem Einkommen, ältere Menschen',
    urgency: 2,
    owner: 'amt50',
    visibility: Visibility.COMMITTEE,
    evidence: [
      figure('HOU_RENT_LEVEL', '2022-12-31'),
      {
        kind: EvidenceKind.EXPERT_STATEMENT,
        text: 'Die Wohngeldstellen sehen mehr Haushalte, die keine Wohnung unter der Angemessenheitsgrenze finden.',
        source: 'Dienstbesprechung der Wohngeldstellen (erfunden für die Demo)',
      },
    ],
  },
  {
    key: 'aerzte',
    title: 'Hausarztpraxen finden keine Nachfolge',
    description:
      'In mehreren Ortsteilen geben Praxen auf, ohne dass jemand sie übernimmt. Wer kein Auto hat, kommt schlecht zur nächsten.',
    field: 'GE',
    areas: [KREIS],
    targetGroup: 'Menschen mit chronischen Erkrankungen, ältere Menschen',
    urgency: 2,
    owner: 'amt53',
    visibility: Visibility.COMMITTEE,
    evidence: [
      figure('HEA_GP_DENSITY', '2022-12-31'),
      {
        kind: EvidenceKind.EXPERT_STATEMENT,
        text: 'Drei Praxen haben angekündigt, ohne Nachfolge zu schließen.',
        source: 'Gesundheitskonferenz (erfunden für die Demo)',
      },
    ],
  },
  {
    key: 'ankommen',
    title: 'Ankommen scheitert an Sprache und Formularen',
    description:
      'Wer neu im Kreis ist, braucht oft mehrere Anläufe bis zum richtigen Amt. Bescheide werden nicht verstanden, Fristen versäumt.',
    field: 'ZU',
    areas: ['05978024', KREIS],
    targetGroup: 'Neu zugewanderte Menschen',
    urgency: 2,
    owner: 'amt52',
    visibility: Visibility.COMMITTEE,
    evidence: [
      {
        kind: EvidenceKind.SURVEY,
        text: 'In einer kurzen Befragung an den Infotheken nannte mehr als die Hälfte die Sprache als größte Hürde.',
        source: 'Befragung der Ämter 50, 51 und 52 (erfunden für die Demo)',
      },
    ],
  },
  {
    key: 'teilhabe',
    title: 'Teilhabe wird bei Vorhaben zu spät mitgedacht',
    description:
      'Belange von Menschen mit Behinderungen kommen oft erst zur Sprache, wenn ein Vorhaben schon geplant ist. Nachbessern ist teurer und gelingt selten ganz.',
    field: 'IN',
    areas: [KREIS],
    targetGroup: 'Menschen mit Behinderungen',
    urgency: 1,
    owner: 'amt50',
    isOnlyReported: true,
    visibility: Visibility.INTERNAL,
    evidence: [
      {
        kind: EvidenceKind.QUALITATIVE,
        text: 'Der Beirat schildert drei Vorhaben des letzten Jahres, bei denen er erst nach der Ausschreibung gefragt wurde.',
        source: 'Gespräch mit dem Beirat (erfunden für die Demo)',
      },
    ],
  },
];
