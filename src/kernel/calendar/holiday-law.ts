import { easterSunday } from './easter.js';
import { addDays, localDate, localDateOf, weekday, type LocalDate } from './local-date.js';
import { LAENDER, type Land } from './laender.js';

/** German and English name of every holiday of a Land. */
export const holidayNames = {
  NEW_YEARS_DAY: { de: 'Neujahr', en: "New Year's Day" },
  EPIPHANY: { de: 'Heilige Drei Könige', en: 'Epiphany' },
  WOMENS_DAY: { de: 'Internationaler Frauentag', en: "International Women's Day" },
  GOOD_FRIDAY: { de: 'Karfreitag', en: 'Good Friday' },
  EASTER_SUNDAY: { de: 'Ostersonntag', en: 'Easter Sunday' },
  EASTER_MONDAY: { de: 'Ostermontag', en: 'Easter Monday' },
  LABOUR_DAY: { de: 'Tag der Arbeit', en: 'Labour Day' },
  LIBERATION_DAY: { de: 'Tag der Befreiung', en: 'Liberation Day' },
  ASCENSION_DAY: { de: 'Christi Himmelfahrt', en: 'Ascension Day' },
  WHIT_SUNDAY: { de: 'Pfingstsonntag', en: 'Whit Sunday' },
  WHIT_MONDAY: { de: 'Pfingstmontag', en: 'Whit Monday' },
  CORPUS_CHRISTI: { de: 'Fronleichnam', en: 'Corpus Christi' },
  UPRISING_DAY: { de: 'Jahrestag des Volksaufstands von 1953', en: 'Anniversary of the 1953 uprising' },
  ASSUMPTION_DAY: { de: 'Mariä Himmelfahrt', en: 'Assumption Day' },
  CHILDRENS_DAY: { de: 'Weltkindertag', en: "World Children's Day" },
  GERMAN_UNITY_DAY: { de: 'Tag der Deutschen Einheit', en: 'German Unity Day' },
  REFORMATION_DAY: { de: 'Reformationstag', en: 'Reformation Day' },
  ALL_SAINTS_DAY: { de: 'Allerheiligen', en: "All Saints' Day" },
  REPENTANCE_DAY: { de: 'Buß- und Bettag', en: 'Day of Repentance and Prayer' },
  CHRISTMAS_DAY: { de: '1. Weihnachtstag', en: 'Christmas Day' },
  BOXING_DAY: { de: '2. Weihnachtstag', en: 'Boxing Day' },
} as const;

/** A public holiday, whichever day it falls on. */
export type Holiday = keyof typeof holidayNames;

/** One sentence of the law of one or more Länder: in which years which holiday is kept on which day. */
export interface HolidayLaw {
  readonly holiday: Holiday;
  readonly laender: readonly Land[];
  on(year: number): LocalDate;
  /** First year; always where missing. */
  readonly since?: number;
  /** Last year; until further notice where missing. */
  readonly until?: number;
}

const fixed = (monthAndDay: string) => (year: number) => localDate(`${year}-${monthAndDay}`);
const fromEaster = (days: number) => (year: number) => addDays(easterSunday(year), days);

/** The Wednesday before 23 November, eleven days before the first Sunday of Advent. */
const wednesdayBefore23November = (year: number): LocalDate => {
  const day = localDateOf(year, 11, 22);
  return addDays(day, -((weekday(day) + 4) % 7));
};

/**
 * The holidays of the sixteen Länder. What only single municipalities keep stays out: the peace festival of Augsburg, and
 * Corpus Christi in parts of Saxony and Thuringia; a county there enters it as an office-closed day. Assumption Day is in
 * for Bavaria, where five municipalities of six keep it: a deadline too early is no harm, one on a holiday is.
 */
export const holidayLaws: readonly HolidayLaw[] = [
  { holiday: 'NEW_YEARS_DAY', laender: LAENDER, on: fixed('01-01') },
  { holiday: 'EPIPHANY', laender: ['BW', 'BY', 'ST'], on: fixed('01-06') },
  { holiday: 'WOMENS_DAY', laender: ['BE'], on: fixed('03-08'), since: 2019 },
  { holiday: 'WOMENS_DAY', laender: ['MV'], on: fixed('03-08'), since: 2023 },
  { holiday: 'GOOD_FRIDAY', laender: LAENDER, on: fromEaster(-2) },
  { holiday: 'EASTER_SUNDAY', laender: ['BB'], on: fromEaster(0) },
  { holiday: 'EASTER_MONDAY', laender: LAENDER, on: fromEaster(1) },
  { holiday: 'LABOUR_DAY', laender: LAENDER, on: fixed('05-01') },
  { holiday: 'LIBERATION_DAY', laender: ['BE'], on: fixed('05-08'), since: 2020, until: 2020 },
  { holiday: 'LIBERATION_DAY', laender: ['BE'], on: fixed('05-08'), since: 2025, until: 2025 },
  { holiday: 'ASCENSION_DAY', laender: LAENDER, on: fromEaster(39) },
  { holiday: 'WHIT_SUNDAY', laender: ['BB'], on: fromEaster(49) },
  { holiday: 'WHIT_MONDAY', laender: LAENDER, on: fromEaster(50) },
  { holiday: 'CORPUS_CHRISTI', laender: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'], on: fromEaster(60) },
  { holiday: 'UPRISING_DAY', laender: ['BE'], on: fixed('06-17'), since: 2028, until: 2028 },
  { holiday: 'ASSUMPTION_DAY', laender: ['BY', 'SL'], on: fixed('08-15') },
  { holiday: 'CHILDRENS_DAY', laender: ['TH'], on: fixed('09-20'), since: 2019 },
  { holiday: 'GERMAN_UNITY_DAY', laender: LAENDER, on: fixed('10-03') },
  { holiday: 'REFORMATION_DAY', laender: ['BB', 'MV', 'SN', 'ST', 'TH'], on: fixed('10-31') },
  { holiday: 'REFORMATION_DAY', laender: ['HB', 'HH', 'NI', 'SH'], on: fixed('10-31'), since: 2018 },
  { holiday: 'REFORMATION_DAY', laender: LAENDER, on: fixed('10-31'), since: 2017, until: 2017 },
  { holiday: 'ALL_SAINTS_DAY', laender: ['BW', 'BY', 'NW', 'RP', 'SL'], on: fixed('11-01') },
  { holiday: 'REPENTANCE_DAY', laender: ['SN'], on: wednesdayBefore23November },
  { holiday: 'CHRISTMAS_DAY', laender: LAENDER, on: fixed('12-25') },
  { holiday: 'BOXING_DAY', laender: LAENDER, on: fixed('12-26') },
];
