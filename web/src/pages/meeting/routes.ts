import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';

export const meetingRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sitzungen/$id',
    component: lazyRouteComponent(() => import('./meeting-page.js'), 'MeetingPage'),
  }),
] as const;
