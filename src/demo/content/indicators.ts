import { Direction } from '../../features/indicators/index.js';

export interface DemoIndicator {
  readonly key: string;
  /** Column of the INKAR file. */
  readonly column: string;
  readonly nameDe: string;
  readonly nameEn: string;
  readonly topic: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly formula: string;
  readonly isHeadline?: boolean;
  readonly isSensitive?: boolean;
  readonly countsPersons?: boolean;
  readonly breakNote?: string;
}

const { HIGHER_IS_BETTER, HIGHER_IS_WORSE, NEUTRAL } = Direction;

/** Printed beside every figure. */
export const INKAR_SOURCE = 'INKAR, BBSR Bonn; Datenlizenz Deutschland – Namensnennung – Version 2.0';

/** Twelve figures of all counties of NRW. INKAR publishes rates without their parts, so they are taken over as values. */
export const indicators: readonly DemoIndicator[] = [
  {
    key: 'LAB_UNEMPLOYMENT_RATE',
    column: 'unemployment_rate',
    nameDe: 'Arbeitslosenquote',
    nameEn: 'Unemployment rate',
    topic: 'Arbeit',
    unit: 'Prozent',
    direction: HIGHER_IS_WORSE,
    formula: 'Arbeitslose je 100 zivile Erwerbspersonen, Jahresdurchschnitt',
    isHeadline: true,
  },
  {
    key: 'LAB_LONG_TERM_SHARE',
    column: 'share_longterm_unemployed',
    nameDe: 'Anteil der Langzeitarbeitslosen',
    nameEn: 'Share of long-term unemployed',
    topic: 'Arbeit',
    unit: 'Prozent',
    direction: HIGHER_IS_WORSE,
    formula: 'Arbeitslose mit mehr als einem Jahr Arbeitslosigkeit je 100 Arbeitslose',
    isHeadline: true,
  },
  {
    key: 'POV_LOW_INCOME_HOUSEHOLDS',
    column: 'share_low_income_hh',
    nameDe: 'Anteil der Haushalte mit niedrigem Einkommen',
    nameEn: 'Share of low-income households',
    topic: 'Armut',
    unit: 'Prozent',
    direction: HIGHER_IS_WORSE,
    formula: 'Haushalte der unteren Einkommensgruppe je 100 Haushalte; Abgrenzung nach INKAR',
    isHeadline: true,
  },
  {
    key: 'POV_PURCHASING_POWER',
    column: 'purchasing_power',
    nameDe: 'Kaufkraft je Einwohner',
    nameEn: 'Purchasing power per inhabitant',
    topic: 'Armut',
    unit: 'Euro im Jahr',
    direction: HIGHER_IS_BETTER,
    formula: 'Verfügbares Einkommen der Einwohnerinnen und Einwohner geteilt durch ihre Zahl',
    countsPersons: false,
  },
  {
    key: 'EDU_NO_DEGREE',
    column: 'share_no_degree',
    nameDe: 'Schulabgänge ohne Abschluss',
    nameEn: 'School leavers without a degree',
    topic: 'Bildung',
    unit: 'Prozent',
    direction: HIGHER_IS_WORSE,
    formula: 'Schulabgänge ohne Hauptschulabschluss je 100 Schulabgänge',
    isHeadline: true,
  },
  {
    key: 'FAM_CHILDCARE_UNDER_3',
    column: 'childcare_under3',
    nameDe: 'Betreuungsquote der Kinder unter drei Jahren',
    nameEn: 'Childcare rate, children under three',
    topic: 'Familie',
    unit: 'Prozent',
    direction: HIGHER_IS_BETTER,
    formula: 'Betreute Kinder unter drei Jahren je 100 Kinder dieser Altersgruppe',
  },
  {
    key: 'POP_SHARE_65PLUS',
    column: 'share_65plus',
    nameDe: 'Anteil der Menschen ab 65 Jahren',
    nameEn: 'Share of people aged 65 and over',
    topic: 'Bevölkerung',
    unit: 'Prozent',
    direction: NEUTRAL,
    formula: 'Einwohnerinnen und Einwohner ab 65 Jahren je 100 Einwohnerinnen und Einwohner',
    isHeadline: true,
  },
  {
    key: 'POP_MEDIAN_AGE',
    column: 'median_age',
    nameDe: 'Durchschnittsalter der Bevölkerung',
    nameEn: 'Age of the population',
    topic: 'Bevölkerung',
    unit: 'Jahre',
    direction: NEUTRAL,
    formula: 'Alter der Bevölkerung nach INKAR (m_bev_alter)',
    countsPersons: false,
  },
  {
    key: 'POP_SHARE_FOREIGN',
    column: 'share_foreign',
    nameDe: 'Anteil der Menschen ohne deutschen Pass',
    nameEn: 'Share of foreign nationals',
    topic: 'Bevölkerung',
    unit: 'Prozent',
    direction: NEUTRAL,
    formula: 'Einwohnerinnen und Einwohner ohne deutsche Staatsangehörigkeit je 100',
    isSensitive: true,
  },
  {
    key: 'HEA_GP_DENSITY',
    column: 'gp_density',
    nameDe: 'Hausärztinnen und Hausärzte',
    nameEn: 'General practitioners',
    topic: 'Gesundheit',
    unit: 'je 10.000 Einwohner',
    direction: HIGHER_IS_BETTER,
    formula: 'Hausärztinnen und Hausärzte je 10.000 Einwohnerinnen und Einwohner',
    countsPersons: false,
  },
  {
    key: 'HOU_RENT_LEVEL',
    column: 'rent_level',
    nameDe: 'Angebotsmiete',
    nameEn: 'Asking rent',
    topic: 'Wohnen',
    unit: 'Euro je Quadratmeter',
    direction: HIGHER_IS_WORSE,
    formula: 'Wiedervermietungsmieten inserierter Wohnungen, nettokalt',
    isHeadline: true,
    countsPersons: false,
  },
  {
    key: 'HOU_LIVING_SPACE',
    column: 'living_space_per_capita',
    nameDe: 'Wohnfläche je Person',
    nameEn: 'Living space per person',
    topic: 'Wohnen',
    unit: 'Quadratmeter',
    direction: NEUTRAL,
    formula: 'Wohnfläche in Wohngebäuden geteilt durch die Zahl der Einwohnerinnen und Einwohner',
    countsPersons: false,
  },
];
