import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';

export const cockpitRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/abfragen/$meetingId',
    component: lazyRouteComponent(() => import('./cockpit-page.js'), 'CockpitPage'),
  }),
] as const;
