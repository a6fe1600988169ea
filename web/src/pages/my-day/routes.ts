import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { oneOf } from '../../routes/search.js';
import { MyDayPage } from './my-day-page.js';
import { type OwedKind, owedKinds } from './owed.js';

interface MyDaySearch {
  readonly art?: OwedKind;
}

/** Where most people begin: comes with the first script. */
export const myDayRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/mein-tag',
    validateSearch: ({ art }: Record<string, unknown>): MyDaySearch => ({ art: oneOf(owedKinds)(art) }),
    component: MyDayPage,
  }),
] as const;
