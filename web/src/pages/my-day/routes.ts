import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { MyDayPage } from './my-day-page.js';

/** Where most people begin: comes with the first script. */
export const myDayRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/mein-tag', component: MyDayPage }),
] as const;
