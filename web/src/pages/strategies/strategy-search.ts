import { orderIn, said } from '../../list/list-address.js';
import type { ListOrder } from '../../list/long-list.js';
import { viewNamed } from '../../list/views/parameters.js';
import { id, oneOf, someOf, text } from '../../routes/search.js';
import type { StrategiesAsked } from './strategies-data.js';

export const stages = ['DRAFT', 'IN_AGREEMENT', 'AGREED', 'ENDED'] as const;
export const sorts = ['NUMBER', 'TITLE', 'STAGE', 'LEAD_OFFICE', 'PERIOD_TO'] as const;

/** What can stand beside number and title, in the order of the table. */
export const columnKeys = [
  'STAGE',
  'FIELD_OF_ACTION',
  'LEAD_OFFICE',
  'AGREEMENTS',
  'MEASURES',
  'PROBLEM_AREAS',
  'PERIOD',
] as const;
export type ColumnKey = (typeof columnKeys)[number];
const usualColumns: readonly ColumnKey[] = columnKeys.slice(0, 5);

export const usualOrder: ListOrder = { sortBy: 'NUMBER', isDescending: false };

/** The list of strategies as its address says it. */
export type StrategySearch = {
  readonly suche?: string;
  readonly stand?: (typeof stages)[number];
  readonly feld?: string;
  readonly stelle?: string;
  readonly problemlage?: string;
  readonly sortierung?: (typeof sorts)[number];
  readonly absteigend?: 'ja';
  readonly spalten?: ColumnKey[];
  /** The saved view it came from. */
  readonly ansicht?: string;
};

const LONGEST_TEXT = 200;

/** What of an address is one of this list; anything else is undefined by name. */
export const strategySearch = (given: Record<string, unknown>): StrategySearch => ({
  suche: text(given.suche)?.slice(0, LONGEST_TEXT),
  stand: oneOf(stages)(given.stand),
  feld: id(given.feld),
  stelle: id(given.stelle),
  problemlage: id(given.problemlage),
  sortierung: oneOf(sorts)(given.sortierung),
  absteigend: oneOf(['ja'] as const)(given.absteigend),
  spalten: someOf(columnKeys)(given.spalten),
  ansicht: viewNamed(given.ansicht),
});

/** Order and columns stay when the filters go. */
export const withoutFilters = ({
  sortierung,
  absteigend,
  spalten,
  ansicht,
}: StrategySearch): StrategySearch => said({ sortierung, absteigend, spalten, ansicht });

export const orderOf = (search: StrategySearch): ListOrder => orderIn(search, usualOrder);

export const columnsOf = ({ spalten }: StrategySearch): readonly ColumnKey[] => spalten ?? usualColumns;

/** The same list in words of the service. */
export function askedOf(search: StrategySearch): StrategiesAsked {
  const { sortBy, isDescending } = orderOf(search);
  return {
    filter: {
      text: search.suche,
      stage: search.stand,
      fieldOfActionId: search.feld,
      leadOfficeId: search.stelle,
      problemAreaId: search.problemlage,
    },
    sortBy: oneOf(sorts)(sortBy)!,
    direction: isDescending ? 'DESC' : 'ASC',
  };
}
