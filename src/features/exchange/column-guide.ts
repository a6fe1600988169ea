import type { WantedColumn } from '../../platform/documents/index.js';
import { areaColumns } from './area-columns.js';
import type { ImportKind } from './import-kind.js';
import { indicatorColumns } from './indicator-columns.js';
import { measureColumns } from './measure-columns.js';
import { longColumns } from './observation-columns.js';
import { reportColumns } from './status-report-list.js';
import type { Words } from './words.js';

/** A column of a kind of file, as people are told of it. */
export interface GuideColumn {
  readonly title: string;
  readonly isRequired: boolean;
  /** Other headings by which it is found. */
  readonly synonyms: readonly string[];
  /** What stands in it, where the title does not say it. */
  readonly meaning: Words | null;
}

const lists: Readonly<Partial<Record<ImportKind, readonly WantedColumn[]>>> = {
  areas: areaColumns,
  indicators: indicatorColumns,
  observations: longColumns,
  measures: measureColumns,
  'status-reports': reportColumns,
};

/** As docs/import.md explains them. */
const meanings: Readonly<Record<string, Words>> = {
  'areas.key': { de: 'eigener Schlüssel; ohne ihn gilt der AGS', en: 'key of your own; else the AGS counts' },
  'areas.level': {
    de: 'Land, Kreis, Gemeinde, Stadtteil, Sozialraum, Quartier oder Wohnplatz',
    en: 'state, county, municipality, district, social space, neighbourhood or residential place',
  },
  'areas.ags': { de: '2, 5 oder 8 Ziffern', en: '2, 5 or 8 digits' },
  'areas.ars': { de: '12 Ziffern', en: '12 digits' },
  'areas.parent': {
    de: 'Schlüssel oder AGS des Raums, in dem er liegt',
    en: 'key or AGS of the area it lies in',
  },
  'areas.localKey': {
    de: 'zum Beispiel die Nummer eines Wohnplatzes',
    en: 'for example the number of a residential place',
  },
  'areas.population': { de: 'ganze Zahl', en: 'a whole number' },
  'indicators.key': {
    de: 'Buchstaben ohne Umlaute, Ziffern, Unterstriche',
    en: 'plain letters, digits, underscores',
  },
  'indicators.unit': { de: 'zum Beispiel Prozent', en: 'for example percent' },
  'indicators.direction': {
    de: 'höher ist schlechter, höher ist besser oder ohne Wertung',
    en: 'higher is worse, higher is better or neutral',
  },
  'indicators.formula': { de: 'in Worten', en: 'in words' },
  'indicators.numerator': {
    de: 'in Worten; mit Zähler und Nenner ist sie eine Quote',
    en: 'in words; with both parts it is a rate',
  },
  'indicators.perUnit': {
    de: '100 bei Prozent, 1000 bei „je 1.000“',
    en: '100 for percent, 1000 for “per 1,000”',
  },
  'indicators.periodicity': {
    de: 'jährlich, halbjährlich, vierteljährlich, monatlich oder nach Bedarf',
    en: 'yearly, half-yearly, quarterly, monthly or on demand',
  },
  'indicators.isHeadline': { de: 'ja oder nein', en: 'yes or no' },
  'indicators.isSensitive': { de: 'ja oder nein', en: 'yes or no' },
  'indicators.countsPersons': { de: 'ja oder nein', en: 'yes or no' },
  'indicators.minimumCount': { de: 'mindestens 3; ohne Angabe 3', en: 'at least 3; 3 where left out' },
  'indicators.importColumn': {
    de: 'wie die Spalte in Lieferungen heißt, mehrere durch Semikolon getrennt',
    en: 'what its column is called in deliveries, several divided by semicolons',
  },
  'observations.area': { de: 'AGS, eigener oder örtlicher Schlüssel', en: 'AGS, own or local key' },
  'observations.period': {
    de: 'Jahr oder Tag; ein Jahr gilt für seinen 31. Dezember',
    en: 'year or day; a year stands for its 31 December',
  },
  'observations.indicator': {
    de: 'Schlüssel oder Name; statt dieser Spalte kann es je Kennzahl eine eigene geben',
    en: 'key or name; instead there may be a column for each indicator',
  },
  'observations.value': {
    de: 'Zahl oder Zeichen amtlicher Tabellen; leer ist nie 0',
    en: 'a number or a sign of official tables; empty is never 0',
  },
  'measures.title': { de: 'höchstens 120 Zeichen', en: 'at most 120 characters' },
  'measures.number': {
    de: 'unsere Nummer (AR-07) oder, mit Herkunft, die eines anderen Verzeichnisses',
    en: 'our number (AR-07) or, with a source, that of another list',
  },
  'measures.summary': { de: 'höchstens 1.000 Zeichen', en: 'at most 1,000 characters' },
  'measures.fieldCode': { de: 'Kürzel oder Name genügt', en: 'code or name is enough' },
  'measures.leadOffice': { de: 'Nummer oder Name des Amts', en: 'number or name of the office' },
  'measures.strategy': {
    de: 'Nummer oder Titel, mehrere durch Semikolon getrennt',
    en: 'number or title, several divided by semicolons',
  },
  'measures.plannedEnd': { de: 'ein Tag wie 31.12.2027', en: 'a day such as 31.12.2027' },
  'measures.period': {
    de: 'statt Beginn und Ende, zum Beispiel 2025–2027',
    en: 'instead of start and end, for example 2025–2027',
  },
  'measures.priority': { de: 'A/hoch, B/mittel, C/niedrig', en: 'A/high, B/medium, C/low' },
  'measures.status': {
    de: 'zum Beispiel Entwurf, vereinbart, in Umsetzung; gilt nur für neue',
    en: 'for example draft, agreed, in progress; for new ones only',
  },
  'measures.visibility': { de: 'intern, Ausschuss oder öffentlich', en: 'internal, committee or public' },
  'status-reports.number': { de: 'der Maßnahme', en: 'of the measure' },
  'status-reports.period': { de: '2013, 2015/2016 oder 31.12.2024', en: '2013, 2015/2016 or 31.12.2024' },
  'status-reports.assessment': { de: 'grün, gelb oder rot', en: 'green, yellow or red' },
  'status-reports.progress': { de: '0 bis 100', en: '0 to 100' },
};

/** The columns by which a kind of file is read. */
export const columnsOf = (kind: ImportKind): GuideColumn[] =>
  (lists[kind] ?? []).map(({ key, title, synonyms = [], required }) => ({
    title,
    isRequired: required !== false,
    synonyms,
    meaning: meanings[`${kind}.${key}`] ?? null,
  }));
