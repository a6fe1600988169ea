import { useQuery } from '@tanstack/react-query';
import { isBare } from '../list-address.js';
import { NO_VIEW } from './parameters.js';
import { type ViewedList, viewsQuery } from './views-data.js';

/** What an address is to say: whoever took the last filter away wants the whole list, not the view it opens with. */
export function useWanted(
  list: ViewedList,
): <Search extends object>(next: Search) => Search | { ansicht: string } {
  const { data: views } = useQuery(viewsQuery(list));
  const opensWithView = views?.some(({ isDefault }) => isDefault) ?? false;
  return (next) => (opensWithView && isBare(next) ? { ansicht: NO_VIEW } : next);
}
