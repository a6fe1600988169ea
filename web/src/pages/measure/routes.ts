import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { localDay, oneOf } from '../../routes/search.js';
import { type MeasurePart, measureParts } from './measure-parts.js';

interface MeasureSearch {
  readonly ansicht?: MeasurePart;
  /** The day as of which it is shown. */
  readonly stand?: string;
}

export const measureRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/massnahmen/neu',
    component: lazyRouteComponent(() => import('./new-measure-page.js'), 'NewMeasurePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/massnahmen/$number',
    validateSearch: ({ ansicht, stand }: Record<string, unknown>): MeasureSearch => ({
      ansicht: oneOf(measureParts)(ansicht),
      stand: localDay(stand),
    }),
    component: lazyRouteComponent(() => import('./measure-page.js'), 'MeasurePage'),
  }),
] as const;
