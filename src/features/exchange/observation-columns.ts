import type { WantedColumn } from '../../platform/documents/index.js';

export type PlaceAndTime = 'area' | 'period';
export type LongColumn =
  PlaceAndTime | 'indicator' | 'value' | 'numerator' | 'denominator' | 'quality' | 'sign';

/** Which area and which time a row is about; both forms have these. */
export const placeAndTime: readonly WantedColumn<PlaceAndTime>[] = [
  {
    key: 'area',
    title: 'AGS',
    synonyms: [
      'Gemeindeschlüssel',
      'Kreisschlüssel',
      'Gebietsschlüssel',
      'Raumschlüssel',
      'county_code',
      'kreis_ags',
      'raum_id',
      'area',
      'area key',
      'Schlüssel',
    ],
    fillMerged: true,
  },
  {
    key: 'period',
    title: 'Jahr',
    synonyms: ['Stichtag', 'Zeitraum', 'Datum', 'year', 'date', 'period', 'Berichtsjahr'],
    fillMerged: true,
  },
];

/** The long form: one row for each figure. */
export const longColumns: readonly WantedColumn<LongColumn>[] = [
  ...placeAndTime,
  {
    key: 'indicator',
    title: 'Kennzahl',
    synonyms: ['Indikator', 'indicator', 'variable', 'Merkmal', 'indicator key'],
    fillMerged: true,
  },
  { key: 'value', title: 'Wert', synonyms: ['value', 'Zahl'], required: false },
  { key: 'numerator', title: 'Zähler', synonyms: ['numerator'], required: false },
  { key: 'denominator', title: 'Nenner', synonyms: ['denominator'], required: false },
  { key: 'quality', title: 'Qualität', synonyms: ['quality'], required: false },
  { key: 'sign', title: 'Zeichen', synonyms: ['sign'], required: false },
];

const names = new Set(
  placeAndTime.flatMap(({ title, synonyms = [] }) => [title, ...synonyms]).map((name) => name.toLowerCase()),
);

/** Columns that code books describe beside keys: what a place is called. */
const PLACE_NAME = /^(area|county|district|municipality|state)_name$/;

/** Whether a code book describes a column of place or time, and so no indicator. */
export const areaOrPeriod = (name: string): boolean =>
  names.has(name.toLowerCase()) || PLACE_NAME.test(name.toLowerCase());
