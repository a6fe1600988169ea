import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../routes/roots.js';

/** For everybody, signed in or not. */
export const accessibilityRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/barrierefreiheit',
    component: lazyRouteComponent(() => import('./accessibility-page.js'), 'AccessibilityPage'),
  }),
] as const;
