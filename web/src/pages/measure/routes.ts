import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';

export const measureRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/massnahmen/$number',
    component: lazyRouteComponent(() => import('./measure-page.js'), 'MeasurePage'),
  }),
] as const;
