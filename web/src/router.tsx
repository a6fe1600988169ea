import { createRouter } from '@tanstack/react-router';
import { queryClient } from './api/query-client.js';
import { accessibilityRoutes } from './pages/accessibility/routes.js';
import { accountRoutes } from './pages/account/routes.js';
import { administrationRoutes } from './pages/administration/routes.js';
import { answerRoutes } from './pages/answer/routes.js';
import { cockpitRoutes } from './pages/cockpit/routes.js';
import { conferencesRoutes } from './pages/conferences/routes.js';
import { gapRoutes } from './pages/gaps/routes.js';
import { indicatorRoutes } from './pages/indicators/routes.js';
import { measureRoutes } from './pages/measure/routes.js';
import { measuresRoutes } from './pages/measures/routes.js';
import { meetingRoutes } from './pages/meeting/routes.js';
import { minutesRoutes } from './pages/minutes/routes.js';
import { myDayRoutes } from './pages/my-day/routes.js';
import { myRemindersRoutes } from './pages/my-reminders/routes.js';
import { paperRoutes } from './pages/paper/routes.js';
import { papersRoutes } from './pages/papers/routes.js';
import { problemAreaRoutes } from './pages/problem-areas/routes.js';
import { signInRoutes } from './pages/sign-in/routes.js';
import { spendingLockRoutes } from './pages/spending-locks/routes.js';
import { strategyRoutes } from './pages/strategies/routes.js';
import { summaryRoutes } from './pages/summary/routes.js';
import { reminderProfileRoutes } from './pages/reminder-profiles/routes.js';
import { systemRoutes } from './pages/system/routes.js';
import { rootRoute, signedInRoute } from './routes/roots.js';
import { Loading } from './ui/loading.js';

/** Every page. Each folder of pages says its addresses itself; the service knows their first parts (`src/platform/web/pages.ts`). */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...accessibilityRoutes,
    ...answerRoutes,
    ...signInRoutes,
    signedInRoute.addChildren([
      ...accountRoutes,
      ...administrationRoutes,
      ...cockpitRoutes,
      ...conferencesRoutes,
      ...gapRoutes,
      ...indicatorRoutes,
      ...measureRoutes,
      ...measuresRoutes,
      ...meetingRoutes,
      ...minutesRoutes,
      ...myDayRoutes,
      ...myRemindersRoutes,
      ...paperRoutes,
      ...papersRoutes,
      ...problemAreaRoutes,
      ...spendingLockRoutes,
      ...strategyRoutes,
      ...summaryRoutes,
      ...reminderProfileRoutes,
      ...systemRoutes,
    ]),
  ]),
  context: { queryClient },
  defaultPendingComponent: Loading,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
