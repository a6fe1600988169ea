import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { isBare } from '../../list/list-address.js';
import { signedInRoute } from '../../routes/roots.js';
import { problemSearch } from './problem-search.js';

export const problemAreaRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/problemlagen',
    validateSearch: problemSearch,
    beforeLoad: async ({ search, preload, context }) => {
      if (preload || !isBare(search)) return;
      const { openingView } = await import('../../list/views/opening-view.js');
      const opening = await openingView(context.queryClient, 'PROBLEM_AREAS', problemSearch);
      if (opening) redirect({ to: '/problemlagen', search: opening, replace: true, throw: true });
    },
    component: lazyRouteComponent(() => import('./problem-areas-page.js'), 'ProblemAreasPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/problemlagen/neu',
    component: lazyRouteComponent(() => import('./new-problem-page.js'), 'NewProblemPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/problemlagen/$id',
    component: lazyRouteComponent(() => import('./problem-area-page.js'), 'ProblemAreaPage'),
  }),
] as const;
