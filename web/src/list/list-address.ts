import { oneOf } from '../routes/search.js';

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
