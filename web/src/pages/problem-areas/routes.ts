import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { text } from '../../routes/search.js';

export const problemAreaRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/problemlagen',
    validateSearch: ({ suche }: Record<string, unknown>): { suche?: string } => ({ suche: text(suche) }),
    component: lazyRouteComponent(() => import('./problem-areas-page.js'), 'ProblemAreasPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/problemlagen/neu',
    component: lazyRouteComponent(() => import('./new-problem-page.js'), 'NewProblemPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/problemlagen/$id',
    component: lazyRouteComponent(() => import('./problem-area-page.js'), 'ProblemAreaPage'),
  }),
] as const;
