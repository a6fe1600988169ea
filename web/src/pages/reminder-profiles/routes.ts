import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';

export const reminderProfileRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/verwaltung/erinnerungen',
    component: lazyRouteComponent(() => import('./profiles-page.js'), 'ProfilesPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/verwaltung/erinnerungen/$id',
    component: lazyRouteComponent(() => import('./profile-page.js'), 'ProfilePage'),
  }),
] as const;
