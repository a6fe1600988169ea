import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';

export const minutesRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sitzungen/$id/protokoll',
    component: lazyRouteComponent(() => import('./minutes-page.js'), 'MinutesPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sitzungen/$id/vorne',
    validateSearch: ({ punkt }: Record<string, unknown>): { punkt?: string } =>
      typeof punkt === 'string' ? { punkt } : {},
    component: lazyRouteComponent(() => import('./front-page.js'), 'FrontPage'),
  }),
] as const;
