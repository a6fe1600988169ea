import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';

export const myRemindersRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/erinnerungen',
    component: lazyRouteComponent(() => import('./my-reminders-page.js'), 'MyRemindersPage'),
  }),
] as const;
