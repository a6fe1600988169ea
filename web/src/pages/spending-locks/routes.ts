import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { lockSearch } from './lock-search.js';

export const spendingLockRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sperrvermerke',
    validateSearch: lockSearch,
    component: lazyRouteComponent(() => import('./locks-page.js'), 'LocksPage'),
  }),
] as const;
