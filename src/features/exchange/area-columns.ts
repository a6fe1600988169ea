import type { WantedColumn } from '../../platform/documents/index.js';

export type AreaColumn =
  | 'key'
  | 'recordKind'
  | 'level'
  | 'ags'
  | 'ars'
  | 'name'
  | 'parent'
  | 'localKey'
  | 'population'
  | 'populationOn'
  | KeyPartColumn;

/** The parts of the official key, as the municipality register keeps them in columns of their own. */
export type KeyPartColumn =
  'statePart' | 'regionPart' | 'countyPart' | 'associationPart' | 'municipalityPart';

/** The columns of a list of areas: of the municipality register in its original form, flattened, or of the county's own. */
export const areaColumns: readonly WantedColumn<AreaColumn>[] = [
  { key: 'name', title: 'Name', synonyms: ['Gemeindename', 'GEN', 'Raum'] },
  { key: 'key', title: 'Schlüssel', synonyms: ['key', 'Kennung', 'raum_id'], required: false },
  { key: 'recordKind', title: 'Satzart', required: false },
  { key: 'level', title: 'Ebene', synonyms: ['level'], required: false },
  {
    key: 'ags',
    title: 'AGS',
    synonyms: ['Gemeindeschlüssel', 'Amtlicher Gemeindeschlüssel', 'Amtlicher Gemeindeschlüssel (AGS)'],
    required: false,
  },
  { key: 'ars', title: 'ARS', synonyms: ['Regionalschlüssel', 'RS'], required: false },
  {
    key: 'parent',
    title: 'Übergeordnet',
    synonyms: ['übergeordneter Raum', 'übergeordneter Schlüssel', 'liegt in', 'parent', 'parent key'],
    required: false,
  },
  {
    key: 'localKey',
    title: 'Örtlicher Schlüssel',
    synonyms: ['Ortsschlüssel', 'örtliche Nummer', 'local key'],
    required: false,
  },
  {
    key: 'population',
    title: 'Bevölkerung',
    synonyms: ['Bevölkerung insgesamt', 'Einwohner', 'Einwohnerzahl', 'population', 'insgesamt'],
    required: false,
  },
  { key: 'populationOn', title: 'Bevölkerung am', synonyms: ['Stichtag', 'population on'], required: false },
  { key: 'statePart', title: 'Land', required: false },
  { key: 'regionPart', title: 'RB', required: false },
  { key: 'countyPart', title: 'Kreis', required: false },
  { key: 'associationPart', title: 'VB', required: false },
  { key: 'municipalityPart', title: 'Gem', required: false },
];

const notOfRegister: readonly AreaColumn[] = [
  'key',
  'level',
  'ags',
  'ars',
  'parent',
  'localKey',
  'populationOn',
];
/** The columns of the register in its original form, where "Schlüssel" heads the keys of something else. */
export const registerColumns = areaColumns.filter(({ key }) => !notOfRegister.includes(key));
