import { oneOf } from '../routes/search.js';
import type { ListOrder } from './long-list.js';

/** What a filter of the address says that asks whether something is so. */
export type YesNo = 'ja' | 'nein';

export const yesNo: (value: unknown) => YesNo | undefined = oneOf(['ja', 'nein']);

/** The same as the service asks for it. */
export const isYes = (value: YesNo | undefined): boolean | undefined =>
  value === undefined ? undefined : value === 'ja';

/** A search without what is not said, so that equal lists have equal addresses. */
export function said<Search extends object>(search: Search): Search {
  return Object.fromEntries(
    Object.entries(search).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Search;
}

/** Whether an address says nothing at all about a list. */
export const isBare = (search: object): boolean => Object.keys(said(search)).length === 0;

interface OrderedSearch<Sort extends string> {
  readonly sortierung?: Sort;
  readonly absteigend?: 'ja';
}

/** In which order an address wants a list; where it does not say, the usual one. */
export const orderIn = (search: OrderedSearch<string>, usual: ListOrder): ListOrder =>
  search.sortierung === undefined
    ? usual
    : { sortBy: search.sortierung, isDescending: search.absteigend === 'ja' };

/** What an address says of an order: nothing of the usual one. */
export const orderSaid = ({ sortBy, isDescending }: ListOrder, usual: ListOrder) =>
  sortBy === usual.sortBy && isDescending === usual.isDescending
    ? { sortierung: undefined, absteigend: undefined }
    : { sortierung: sortBy, absteigend: isDescending ? 'ja' : undefined };
