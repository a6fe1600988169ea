import type { WantedColumn } from '../../platform/documents/index.js';

export type IndicatorColumn =
  | 'key'
  | 'nameDe'
  | 'nameEn'
  | 'topic'
  | 'unit'
  | 'direction'
  | 'formula'
  | 'numerator'
  | 'denominator'
  | 'perUnit'
  | 'source'
  | 'periodicity'
  | 'lowestLevel'
  | 'isHeadline'
  | 'isSensitive'
  | 'countsPersons'
  | 'minimumCount'
  | 'denominatorMinimum'
  | 'breakNote'
  | 'importColumn';

/** The columns of a list of definitions; the code books of INKAR are such lists. */
export const indicatorColumns: readonly WantedColumn<IndicatorColumn>[] = [
  { key: 'key', title: 'Schlüssel', synonyms: ['key', 'Kennzahl', 'variable', 'Indikator', 'indicator'] },
  { key: 'nameDe', title: 'Name', synonyms: ['Bezeichnung', 'label', 'name_de', 'Titel'] },
  { key: 'nameEn', title: 'Name (englisch)', synonyms: ['name_en', 'Name englisch'], required: false },
  {
    key: 'topic',
    title: 'Thema',
    synonyms: ['Themenfeld', 'category', 'Kategorie', 'topic'],
    required: false,
  },
  { key: 'unit', title: 'Einheit', synonyms: ['unit'] },
  { key: 'direction', title: 'Wirkrichtung', synonyms: ['Richtung', 'direction'], required: false },
  {
    key: 'formula',
    title: 'Berechnung',
    synonyms: ['Formel', 'Definition', 'formula', 'notes', 'Erläuterung'],
    required: false,
  },
  { key: 'numerator', title: 'Zähler', synonyms: ['numerator'], required: false },
  { key: 'denominator', title: 'Nenner', synonyms: ['denominator'], required: false },
  { key: 'perUnit', title: 'Bezugsgröße', synonyms: ['je', 'per unit', 'per_unit'], required: false },
  { key: 'source', title: 'Quelle', synonyms: ['source', 'Herausgeber'], required: false },
  {
    key: 'periodicity',
    title: 'Rhythmus',
    synonyms: ['Erhebungsrhythmus', 'Periodizität', 'periodicity'],
    required: false,
  },
  {
    key: 'lowestLevel',
    title: 'Kleinste Ebene',
    synonyms: ['lowest level', 'lowest_level', 'unterste Ebene'],
    required: false,
  },
  { key: 'isHeadline', title: 'Leitindikator', synonyms: ['is_headline'], required: false },
  { key: 'isSensitive', title: 'Sensibel', synonyms: ['is_sensitive'], required: false },
  { key: 'countsPersons', title: 'Zählt Personen', synonyms: ['counts_persons'], required: false },
  { key: 'minimumCount', title: 'Mindestfallzahl', synonyms: ['minimum_count'], required: false },
  {
    key: 'denominatorMinimum',
    title: 'Mindestbasis',
    synonyms: ['Kleinste Basis', 'denominator_minimum'],
    required: false,
  },
  { key: 'breakNote', title: 'Bruch', synonyms: ['Zeitreihenbruch', 'break_note'], required: false },
  {
    key: 'importColumn',
    title: 'Importspalte',
    synonyms: ['import column', 'import_column', 'Spalte', 'Spalte der Lieferung'],
    required: false,
  },
];
