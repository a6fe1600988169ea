import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { isBare } from '../../list/list-address.js';
import { signedInRoute } from '../../routes/roots.js';
import { oneOf } from '../../routes/search.js';
import { strategySearch } from './strategy-search.js';

interface ComparisonSearch {
  readonly von?: number;
  readonly nach?: number;
  readonly nur?: 'aenderungen';
}

const versionNumber = (value: unknown): number | undefined =>
  Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined;

export const strategyRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/strategien',
    validateSearch: strategySearch,
    beforeLoad: async ({ search, preload, context }) => {
      if (preload || !isBare(search)) return;
      const { openingView } = await import('../../list/views/opening-view.js');
      const opening = await openingView(context.queryClient, 'STRATEGIES', strategySearch);
      if (opening) redirect({ to: '/strategien', search: opening, replace: true, throw: true });
    },
    component: lazyRouteComponent(() => import('./strategies-page.js'), 'StrategiesPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/strategien/neu',
    component: lazyRouteComponent(() => import('./new-strategy-page.js'), 'NewStrategyPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/strategien/$id',
    component: lazyRouteComponent(() => import('./strategy-page.js'), 'StrategyPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/strategien/$id/angaben',
    component: lazyRouteComponent(() => import('./edit-strategy-page.js'), 'EditStrategyPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/strategien/$id/text',
    component: lazyRouteComponent(() => import('./text-page.js'), 'TextPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/strategien/$id/abstimmung',
    component: lazyRouteComponent(() => import('./agreement-page.js'), 'AgreementPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/strategien/$id/vergleich',
    validateSearch: (search: Record<string, unknown>): ComparisonSearch => ({
      von: versionNumber(search.von),
      nach: versionNumber(search.nach),
      nur: oneOf(['aenderungen'] as const)(search.nur),
    }),
    component: lazyRouteComponent(() => import('./comparison-page.js'), 'ComparisonPage'),
  }),
] as const;
