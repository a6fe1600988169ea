import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { text } from '../../routes/search.js';
import { paperKind } from './paper-kinds.js';
import type { PaperSelection } from './papers-data.js';

export const papersRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/unterlagen',
    validateSearch: ({ art, suche }: Record<string, unknown>): PaperSelection => ({
      art: paperKind(art),
      suche: text(suche),
    }),
    component: lazyRouteComponent(() => import('./papers-page.js'), 'PapersPage'),
  }),
] as const;
