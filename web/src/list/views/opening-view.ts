import type { QueryClient } from '@tanstack/react-query';
import { searchKept } from './parameters.js';
import { type ViewedList, viewsQuery } from './views-data.js';

/** What a list opens with where its address says nothing, as the list understands it. Without an answer it is the whole list. */
export async function openingView<Search extends object>(
  queries: QueryClient,
  list: ViewedList,
  understand: (given: Record<string, unknown>) => Search,
): Promise<(Search & { readonly ansicht: string }) | undefined> {
  try {
    const views = await queries.ensureQueryData({ ...viewsQuery(list), retry: false });
    const view = views.find(({ isDefault }) => isDefault);
    return view && { ...understand(searchKept(view.parameters)), ansicht: view.id };
  } catch {
    return undefined;
  }
}
