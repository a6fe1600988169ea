import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { oneOf, text } from '../../routes/search.js';

export const stages = ['DRAFT', 'IN_AGREEMENT', 'AGREED', 'ENDED'] as const;

interface ListSearch {
  readonly suche?: string;
  readonly feld?: string;
  readonly stand?: (typeof stages)[number];
}

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
    validateSearch: (search: Record<string, unknown>): ListSearch => ({
      suche: text(search.suche),
      feld: text(search.feld),
      stand: oneOf(stages)(search.stand),
    }),
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
