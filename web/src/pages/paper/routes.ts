import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { text } from '../../routes/search.js';
import { paperKind, type PaperKind } from '../papers/paper-kinds.js';

/** One paper, a new one, and the workshop of those who make them. */
export const paperRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/unterlagen/neu',
    validateSearch: ({ art, sitzung }: Record<string, unknown>): { art?: PaperKind; sitzung?: string } => ({
      art: paperKind(art),
      sitzung: text(sitzung),
    }),
    component: lazyRouteComponent(() => import('./new-paper-page.js'), 'NewPaperPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/unterlagen/werkstatt',
    component: lazyRouteComponent(() => import('./workshop-page.js'), 'WorkshopPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/unterlagen/$id',
    component: lazyRouteComponent(() => import('./paper-page.js'), 'PaperPage'),
  }),
] as const;
