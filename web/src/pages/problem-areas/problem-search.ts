import { orderIn, said } from '../../list/list-address.js';
import type { ListOrder } from '../../list/long-list.js';
import { viewNamed } from '../../list/views/parameters.js';
import { id, oneOf, someOf, text } from '../../routes/search.js';
import type { ProblemsAsked } from './problem-list-data.js';

export const statuses = ['REPORTED', 'CONFIRMED', 'RESOLVED', 'DISMISSED'] as const;
export const urgencies = [3, 2, 1] as const;
export const sorts = ['NUMBER', 'TITLE', 'URGENCY', 'STATUS', 'REVIEW_ON', 'CREATED_AT'] as const;

/** What can stand beside number and title, in the order of the table. */
export const columnKeys = [
  'STATUS',
  'URGENCY',
  'FIELD_OF_ACTION',
  'STRATEGIES',
  'MEASURES',
  'AREAS',
  'OWNER_OFFICE',
  'TARGET_GROUP',
  'REVIEW_ON',
  'CREATED_AT',
] as const;
export type ColumnKey = (typeof columnKeys)[number];
const usualColumns: readonly ColumnKey[] = columnKeys.slice(0, 5);

/** Most urgent first. */
export const usualOrder: ListOrder = { sortBy: 'URGENCY', isDescending: true };

/** The list of problem areas as its address says it. */
export type ProblemSearch = {
  readonly suche?: string;
  readonly stand?: (typeof statuses)[number][];
  readonly dringlich?: (typeof urgencies)[number];
  readonly feld?: string;
  readonly gebiet?: string;
  readonly sortierung?: (typeof sorts)[number];
  readonly absteigend?: 'ja';
  readonly spalten?: ColumnKey[];
  /** The saved view it came from. */
  readonly ansicht?: string;
};

const LONGEST_TEXT = 200;

/** What of an address is one of this list; anything else is undefined by name. */
export const problemSearch = (given: Record<string, unknown>): ProblemSearch => ({
  suche: text(given.suche)?.slice(0, LONGEST_TEXT),
  stand: someOf(statuses)(given.stand),
  dringlich: urgencies.find((urgency) => urgency === given.dringlich),
  feld: id(given.feld),
  gebiet: id(given.gebiet),
  sortierung: oneOf(sorts)(given.sortierung),
  absteigend: oneOf(['ja'] as const)(given.absteigend),
  spalten: someOf(columnKeys)(given.spalten),
  ansicht: viewNamed(given.ansicht),
});

/** Order and columns stay when the filters go. */
export const withoutFilters = ({ sortierung, absteigend, spalten, ansicht }: ProblemSearch): ProblemSearch =>
  said({ sortierung, absteigend, spalten, ansicht });

export const orderOf = (search: ProblemSearch): ListOrder => orderIn(search, usualOrder);

export const columnsOf = ({ spalten }: ProblemSearch): readonly ColumnKey[] => spalten ?? usualColumns;

/** The same list in words of the service. */
export function askedOf(search: ProblemSearch): ProblemsAsked {
  const { sortBy, isDescending } = orderOf(search);
  return {
    filter: {
      text: search.suche,
      status: search.stand,
      urgency: search.dringlich,
      fieldOfActionId: search.feld,
      withinAreaId: search.gebiet,
    },
    sortBy: oneOf(sorts)(sortBy)!,
    direction: isDescending ? 'DESC' : 'ASC',
  };
}
