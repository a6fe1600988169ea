import { Autonomy, OfficeLevel, OrganisationType } from '../../features/offices/index.js';

export interface DemoOffice {
  readonly key: string;
  readonly name: string;
  readonly code?: string;
  readonly level?: OfficeLevel;
  /** Key of the person who leads it. */
  readonly head: string | null;
  readonly mailbox: string;
}

export interface DemoOrganisation {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly type: OrganisationType;
  readonly autonomy: Autonomy;
  /** Key of the area it works for. */
  readonly area: string;
  readonly offices: readonly DemoOffice[];
}

/** One office is enough for a partner: its planning. */
const partner = (
  key: string,
  [name, shortName]: readonly [string, string],
  type: OrganisationType,
  autonomy: Autonomy,
  [area, officeName, mailbox]: readonly [string, string, string],
  code?: string,
): DemoOrganisation => ({
  key,
  name,
  shortName,
  type,
  autonomy,
  area,
  offices: [{ key, name: officeName, code, head: key, mailbox }],
});

const { MUNICIPALITY, JOBCENTER, WELFARE_ASSOCIATION, PROVIDER, ADVISER, COUNTY } = OrganisationType;

/**
 * Who commits itself. The offices carry the numbers and names of the Gladbeck strategy group (paper 15/0283): 40, 50, 51, 52, and
 * the Jobcenter, which has the office number 56 there.
 */
export const organisations: readonly DemoOrganisation[] = [
  {
    key: 'kreis',
    name: 'Kreis Unna',
    shortName: 'Kreis',
    type: COUNTY,
    autonomy: Autonomy.COUNTY_ADMINISTRATION,
    area: '05978',
    offices: [
      {
        key: 'stab',
        name: 'Stabsstelle Integrierte Sozialplanung',
        level: OfficeLevel.STAFF,
        head: 'koordination',
        mailbox: 'sozialplanung@kreis.example',
      },
      {
        key: 'amt40',
        code: '40',
        name: 'Amt für Bildung und Erziehung',
        head: 'leitung40',
        mailbox: 'amt40@kreis.example',
      },
      {
        key: 'amt50',
        code: '50',
        name: 'Amt für Soziales und Wohnen',
        head: 'leitung50',
        mailbox: 'amt50@kreis.example',
      },
      {
        key: 'amt51',
        code: '51',
        name: 'Amt für Jugend und Familie',
        head: 'leitung51',
        mailbox: 'amt51@kreis.example',
      },
      {
        key: 'amt52',
        code: '52',
        name: 'Amt für Integration und Sport',
        head: 'leitung52',
        mailbox: 'amt52@kreis.example',
      },
      { key: 'amt53', code: '53', name: 'Gesundheitsamt', head: 'leitung53', mailbox: 'amt53@kreis.example' },
    ],
  },
  partner('kamen', ['Stadt Kamen', 'Kamen'], MUNICIPALITY, Autonomy.MUNICIPALITY, [
    '05978020',
    'Fachbereich Jugend, Soziales und Schule',
    'fachbereich@kamen.example',
  ]),
  partner('luenen', ['Stadt Lünen', 'Lünen'], MUNICIPALITY, Autonomy.MUNICIPALITY, [
    '05978024',
    'Sozialplanung',
    'planung@luenen.example',
  ]),
  partner('unna', ['Kreisstadt Unna', 'Unna'], MUNICIPALITY, Autonomy.MUNICIPALITY, [
    '05978036',
    'Bereich Soziales und Senioren',
    'soziales@unna.example',
  ]),
  partner(
    'jobcenter',
    ['Jobcenter Kreis Unna', 'Jobcenter'],
    JOBCENTER,
    Autonomy.JOBCENTER,
    ['05978', 'Steuerung und Planung', 'steuerung@jobcenter.example'],
    '56',
  ),
  partner('awo', ['Arbeiterwohlfahrt im Kreis Unna (AWO)', 'AWO'], WELFARE_ASSOCIATION, Autonomy.WELFARE, [
    '05978020-luener-hoehe',
    'Quartiersarbeit',
    'verwaltung@awo.example',
  ]),
  partner('invia', ['IN VIA', 'IN VIA'], WELFARE_ASSOCIATION, Autonomy.WELFARE, [
    '05978036-gartenvorstadt',
    'Quartiersarbeit',
    'verwaltung@invia.example',
  ]),
  partner('umwelt', ['Umwelt-Werkstatt', 'Umwelt-Werkstatt'], PROVIDER, Autonomy.WELFARE, [
    '05978024-brambauer',
    'Quartiersarbeit',
    'verwaltung@umwelt-werkstatt.example',
  ]),
  partner('werkstatt', ['Werkstatt im Kreis Unna', 'Werkstatt'], PROVIDER, Autonomy.WELFARE, [
    '05978',
    'Projektleitung',
    'verwaltung@werkstatt.example',
  ]),
  partner(
    'gib',
    ['G.I.B. Gesellschaft für innovative Beschäftigungsförderung', 'G.I.B.'],
    ADVISER,
    Autonomy.OTHER,
    ['05', 'Beratung Sozialplanung', 'sozialplanung@gib.example'],
  ),
];
