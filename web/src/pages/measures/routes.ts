import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { isBare } from '../../list/list-address.js';
import { signedInRoute } from '../../routes/roots.js';
import { measureSearch } from './measure-search.js';

export const measuresRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/massnahmen',
    validateSearch: measureSearch,
    beforeLoad: async ({ search, preload, context }) => {
      if (preload || !isBare(search)) return;
      const { openingView } = await import('../../list/views/opening-view.js');
      const opening = await openingView(context.queryClient, 'MEASURES', measureSearch);
      if (opening) redirect({ to: '/massnahmen', search: opening, replace: true, throw: true });
    },
    component: lazyRouteComponent(() => import('./measures-page.js'), 'MeasuresPage'),
  }),
] as const;
