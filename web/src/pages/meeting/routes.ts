import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { oneOf } from '../../routes/search.js';

/** What of the page is shown how. */
interface MeetingView {
  readonly tagesordnung?: 'bearbeiten';
}

export const meetingRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sitzungen/$id',
    validateSearch: ({ tagesordnung }: Record<string, unknown>): MeetingView => ({
      tagesordnung: oneOf(['bearbeiten'])(tagesordnung),
    }),
    component: lazyRouteComponent(() => import('./meeting-page.js'), 'MeetingPage'),
  }),
] as const;
