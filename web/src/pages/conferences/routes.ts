import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { oneOf, text } from '../../routes/search.js';

interface YearSearch {
  readonly jahr?: number;
}
interface PlanSearch {
  readonly gremium?: string;
  readonly art?: 'reihe';
}

const year = (value: unknown): number | undefined => {
  const number = Number(value);
  return Number.isInteger(number) && number >= 2000 && number < 2100 ? number : undefined;
};

export const conferencesRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/konferenzen',
    validateSearch: ({ jahr }: Record<string, unknown>): YearSearch => ({ jahr: year(jahr) }),
    component: lazyRouteComponent(() => import('./conferences-page.js'), 'ConferencesPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/konferenzen/planen',
    validateSearch: ({ gremium, art }: Record<string, unknown>): PlanSearch => ({
      gremium: text(gremium),
      art: oneOf(['reihe'])(art),
    }),
    component: lazyRouteComponent(() => import('./plan-page.js'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/konferenzen/gremien/$id',
    component: lazyRouteComponent(() => import('./body-page.js'), 'BodyPage'),
  }),
] as const;
