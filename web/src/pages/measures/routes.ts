import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { measureSearch } from './measure-search.js';

export const measuresRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/massnahmen',
    validateSearch: measureSearch,
    component: lazyRouteComponent(() => import('./measures-page.js'), 'MeasuresPage'),
  }),
] as const;
