import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { text } from '../../routes/search.js';
import { type SummarySearch, summarySearch } from '../summary/summary-search.js';
import { paperKind, type PaperKind } from '../papers/paper-kinds.js';

/** What a new paper begins with: what the overview shows, or a meeting. */
interface NewPaperSearch extends SummarySearch {
  readonly art?: PaperKind;
  readonly sitzung?: string;
}

/** One paper, a new one, and the workshop of those who make them. */
export const paperRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/unterlagen/neu',
    validateSearch: (search: Record<string, unknown>): NewPaperSearch => ({
      ...summarySearch(search),
      art: paperKind(search.art),
      sitzung: text(search.sitzung),
    }),
    component: lazyRouteComponent(() => import('./new-paper-page.js'), 'NewPaperPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/unterlagen/werkstatt',
    component: lazyRouteComponent(() => import('./workshop-page.js'), 'WorkshopPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/unterlagen/$id',
    component: lazyRouteComponent(() => import('./paper-page.js'), 'PaperPage'),
  }),
] as const;
