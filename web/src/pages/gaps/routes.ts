import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { oneOf } from '../../routes/search.js';
import { gapKinds } from './gap-kinds.js';

interface GapsSearch {
  readonly art?: string;
  readonly meine?: boolean;
}

/** The kind of an address. */
export const gapKind = oneOf(gapKinds);

export const gapRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/luecken',
    validateSearch: ({ art, meine }: Record<string, unknown>): GapsSearch => ({
      art: gapKind(art),
      meine: meine === true || meine === 'true' || undefined,
    }),
    component: lazyRouteComponent(() => import('./gaps-page.js'), 'GapsPage'),
  }),
] as const;
