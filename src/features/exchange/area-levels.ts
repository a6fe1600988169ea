import type { Choice } from '../../platform/documents/index.js';
import { AreaLevel } from '../areas/index.js';

/** A level of a list of areas; the register has two more than the tree, whose members move up to the next level. */
export type ListedLevel = AreaLevel | 'PASSED_OVER';

/** The words for levels. Regierungsbezirk and Gemeindeverband are no levels of the tree of areas. */
export const areaLevels: readonly Choice<AreaLevel>[] = [
  { value: AreaLevel.STATE, code: 'STATE', de: 'Land', en: 'state', synonyms: ['Bundesland'] },
  {
    value: AreaLevel.COUNTY,
    code: 'COUNTY',
    de: 'Kreis',
    en: 'county',
    synonyms: ['Landkreis', 'kreisfreie Stadt', 'Kreis/kreisfreie Stadt'],
  },
  {
    value: AreaLevel.MUNICIPALITY,
    code: 'MUNICIPALITY',
    de: 'Gemeinde',
    en: 'municipality',
    synonyms: ['Kommune', 'Stadt'],
  },
  {
    value: AreaLevel.DISTRICT,
    code: 'DISTRICT',
    de: 'Stadtbezirk',
    en: 'district',
    synonyms: ['Ortsteil', 'Stadtteil', 'Bezirk'],
  },
  { value: AreaLevel.SOCIAL_SPACE, code: 'SOCIAL_SPACE', de: 'Sozialraum', en: 'social space' },
  {
    value: AreaLevel.NEIGHBOURHOOD,
    code: 'NEIGHBOURHOOD',
    de: 'Quartier',
    en: 'neighbourhood',
    synonyms: ['statistischer Bezirk'],
  },
  {
    value: AreaLevel.RESIDENTIAL_PLACE,
    code: 'RESIDENTIAL_PLACE',
    de: 'Wohnplatz',
    en: 'residential place',
  },
];

/** The same words, and those of the register that are passed over. */
export const listedLevels: readonly Choice<ListedLevel>[] = [
  ...areaLevels,
  {
    value: 'PASSED_OVER',
    code: 'PASSED_OVER',
    de: 'Regierungsbezirk',
    en: 'administrative region',
    synonyms: ['Regierungsbezirk/Stat. Region', 'Direktionsbezirk', 'Gemeindeverband', 'Amt', 'Samtgemeinde'],
  },
];

/** What the register calls Satzart. */
export const recordKinds: readonly Choice<ListedLevel>[] = [
  { value: AreaLevel.STATE, code: '10', de: '10 (Land)', en: '10 (state)' },
  {
    value: 'PASSED_OVER',
    code: '20',
    de: '20 (Regierungsbezirk)',
    en: '20 (region)',
    synonyms: ['30', '50'],
  },
  { value: AreaLevel.COUNTY, code: '40', de: '40 (Kreis)', en: '40 (county)' },
  { value: AreaLevel.MUNICIPALITY, code: '60', de: '60 (Gemeinde)', en: '60 (municipality)' },
];
