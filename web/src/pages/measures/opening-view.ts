import type { QueryClient } from '@tanstack/react-query';
import { searchKept } from '../../list/views/parameters.js';
import { viewsQuery } from '../../list/views/views-data.js';
import { type MeasureSearch, measureSearch } from './measure-search.js';

/** What the list opens with where its address says nothing. Without an answer it is the whole list. */
export async function openingView(queries: QueryClient): Promise<MeasureSearch | undefined> {
  try {
    const views = await queries.ensureQueryData({ ...viewsQuery('MEASURES'), retry: false });
    const view = views.find(({ isDefault }) => isDefault);
    return view && { ...measureSearch(searchKept(view.parameters)), ansicht: view.id };
  } catch {
    return undefined;
  }
}
