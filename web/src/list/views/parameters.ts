import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router';
import { id } from '../../routes/search.js';
import { said } from '../list-address.js';

/** What an address says where none of the reader's views is wanted, not even the one the list opens with. */
export const NO_VIEW = 'keine';

/** Which view an address names. */
export const viewNamed = (value: unknown): string | undefined => (value === NO_VIEW ? NO_VIEW : id(value));

/** What a view keeps of an address: all but which view it came from. */
export const parametersOf = <Search extends { readonly ansicht?: string }>({
  ansicht: _,
  ...kept
}: Search): string => defaultStringifySearch(said(kept)).slice(1);

/** A search as a view keeps it, not yet looked through. */
export const searchKept = (parameters: string): Record<string, unknown> => defaultParseSearch(parameters);
