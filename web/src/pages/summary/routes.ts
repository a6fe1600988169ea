import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { text } from '../../routes/search.js';

export const summaryRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/uebersicht',
    validateSearch: ({ gremium, feld }: Record<string, unknown>): { gremium?: string; feld?: string } => ({
      gremium: text(gremium),
      feld: text(feld),
    }),
    component: lazyRouteComponent(() => import('./summary-page.js'), 'SummaryPage'),
  }),
] as const;
