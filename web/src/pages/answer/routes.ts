import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../routes/roots.js';

/** Opened from a mail, guarded by what stands behind the #: nobody signs in for it. */
export const answerRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/antwort',
    component: lazyRouteComponent(() => import('./answer-page.js'), 'AnswerPage'),
  }),
] as const;
