import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { summarySearch } from './summary-search.js';

export const summaryRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/uebersicht',
    validateSearch: summarySearch,
    component: lazyRouteComponent(() => import('./summary-page.js'), 'SummaryPage'),
  }),
] as const;
