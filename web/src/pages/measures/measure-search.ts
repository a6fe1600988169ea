import { viewNamed } from '../../list/views/parameters.js';
import { isYes, said, type YesNo, yesNo } from '../../list/list-address.js';
import type { ListOrder } from '../../list/long-list.js';
import { id, localDay, oneOf, someOf, text } from '../../routes/search.js';
import type { MeasuresAsked } from './measures-data.js';

export const statuses = [
  'DRAFT',
  'PROPOSED',
  'AGREED',
  'IN_PREPARATION',
  'IN_PROGRESS',
  'ONGOING',
  'ON_HOLD',
  'COMPLETED',
  'DISCONTINUED',
] as const;
export const lights = ['RED', 'YELLOW', 'GREY', 'GREEN'] as const;
export const sorts = [
  'NUMBER',
  'TITLE',
  'STATUS',
  'LIGHT',
  'LEAD_OFFICE',
  'PLANNED_END',
  'PRIORITY',
  'UPDATED_AT',
] as const;

/** What can stand beside number and title, in the order of the table. */
export const columnKeys = [
  'STATUS',
  'LIGHT',
  'LEAD_OFFICE',
  'PLANNED_END',
  'LAST_REPORT',
  'STRATEGIES',
  'PROBLEM_AREAS',
  'FIELD_OF_ACTION',
  'AREAS',
  'ACCOUNTABLE_PERSON',
  'PRIORITY',
  'PROGRESS',
  'UPDATED_AT',
] as const;
export type ColumnKey = (typeof columnKeys)[number];
export const usualColumns: readonly ColumnKey[] = columnKeys.slice(0, 6);

/** Filters that name one of something. */
export const references = ['feld', 'strategie', 'problemlage', 'stelle', 'person', 'gebiet'] as const;
/** Filters that ask whether something is so. */
export const questions = ['meine', 'leit', 'ueberfaellig', 'gesperrt'] as const;

/** The list of measures as its address says it. */
export type MeasureSearch = {
  readonly suche?: string;
  readonly stand?: (typeof statuses)[number][];
  readonly ampel?: (typeof lights)[number][];
  readonly sortierung?: (typeof sorts)[number];
  readonly absteigend?: 'ja';
  readonly spalten?: ColumnKey[];
  /** The day as of which it is told. */
  readonly am?: string;
  /** The saved view it came from. */
  readonly ansicht?: string;
} & { readonly [Name in (typeof references)[number]]?: string } & {
  readonly [Name in (typeof questions)[number]]?: YesNo;
};

const LONGEST_TEXT = 200;

/** What of an address is one of this list. Anything else is undefined by name: what is merely missing would stay as it was given. */
export const measureSearch = (given: Record<string, unknown>): MeasureSearch => ({
  suche: text(given.suche)?.slice(0, LONGEST_TEXT),
  stand: someOf(statuses)(given.stand),
  ampel: someOf(lights)(given.ampel),
  feld: id(given.feld),
  strategie: id(given.strategie),
  problemlage: id(given.problemlage),
  stelle: id(given.stelle),
  person: id(given.person),
  gebiet: id(given.gebiet),
  meine: yesNo(given.meine),
  leit: yesNo(given.leit),
  ueberfaellig: yesNo(given.ueberfaellig),
  gesperrt: yesNo(given.gesperrt),
  sortierung: oneOf(sorts)(given.sortierung),
  absteigend: oneOf(['ja'] as const)(given.absteigend),
  spalten: someOf(columnKeys)(given.spalten),
  am: localDay(given.am),
  ansicht: viewNamed(given.ansicht),
});

/** What narrows the list; neither how it is shown nor which view it came from. */
export const filtersOf = ({
  sortierung: _1,
  absteigend: _2,
  spalten: _3,
  ansicht: _4,
  ...rest
}: MeasureSearch) => rest;

/** Order and columns stay when the filters go. */
export const withoutFilters = ({ sortierung, absteigend, spalten, ansicht }: MeasureSearch): MeasureSearch =>
  said({ sortierung, absteigend, spalten, ansicht });

export const orderOf = ({ sortierung, absteigend }: MeasureSearch): ListOrder => ({
  sortBy: sortierung ?? 'NUMBER',
  isDescending: absteigend === 'ja',
});

export const columnsOf = ({ spalten }: MeasureSearch): readonly ColumnKey[] => spalten ?? usualColumns;

/** The same list in words of the service. */
export const askedOf = (search: MeasureSearch): MeasuresAsked => ({
  filter: {
    text: search.suche,
    status: search.stand,
    light: search.ampel,
    fieldOfActionId: search.feld,
    strategyId: search.strategie,
    problemAreaId: search.problemlage,
    leadOfficeId: search.stelle,
    accountablePersonId: search.person,
    withinAreaId: search.gebiet,
    mine: isYes(search.meine),
    keyMeasure: isYes(search.leit),
    overdue: isYes(search.ueberfaellig),
    locked: isYes(search.gesperrt),
  },
  sortBy: search.sortierung ?? 'NUMBER',
  direction: search.absteigend === 'ja' ? 'DESC' : 'ASC',
  asOf: search.am,
});
