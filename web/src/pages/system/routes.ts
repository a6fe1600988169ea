import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { auditSearch } from './search.js';

export const systemRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/verwaltung/protokoll',
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import('./audit/audit-page.js'), 'AuditPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/verwaltung/auftraege',
    component: lazyRouteComponent(() => import('./jobs/jobs-page.js'), 'JobsPage'),
  }),
] as const;
