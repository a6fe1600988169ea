import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { isBare } from '../../list/list-address.js';
import { viewNamed } from '../../list/views/parameters.js';
import { signedInRoute } from '../../routes/roots.js';
import { localDay, oneOf, text } from '../../routes/search.js';
import { areaLevels } from './area-levels.js';

export type ListSearch = {
  readonly suche?: string;
  readonly thema?: string;
  /** The saved view it came from. */
  readonly ansicht?: string;
};

/** The list of indicators as its address says it. */
export const listSearch = ({ suche, thema, ansicht }: Record<string, unknown>): ListSearch => ({
  suche: text(suche),
  thema: text(thema),
  ansicht: viewNamed(ansicht),
});

const id = (value: unknown): value is string => typeof value === 'string' && /^[\da-f-]{36}$/i.test(value);
/** More lines than these nobody tells apart. */
export const MOST_LINES = 6;

const idsOf = (value: unknown): string[] | undefined => {
  const ids = [...new Set((Array.isArray(value) ? value : [value]).filter(id))].slice(0, MOST_LINES);
  return ids.length > 0 ? ids : undefined;
};

/** What one looks at of an indicator, kept in the address so that it can be sent on. */
export const indicatorSearch = ({ raeume, ebene, stichtag, klassen, stand }: Record<string, unknown>) => ({
  raeume: idsOf(raeume),
  ebene: oneOf(areaLevels)(ebene),
  stichtag: localDay(stichtag),
  klassen: oneOf(['gleich'])(klassen),
  stand: localDay(stand),
});
export type IndicatorSearch = Partial<ReturnType<typeof indicatorSearch>>;

export const indicatorRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/indikatoren',
    validateSearch: listSearch,
    beforeLoad: async ({ search, preload, context }) => {
      if (preload || !isBare(search)) return;
      const { openingView } = await import('../../list/views/opening-view.js');
      const opening = await openingView(context.queryClient, 'INDICATORS', listSearch);
      if (opening) redirect({ to: '/indikatoren', search: opening, replace: true, throw: true });
    },
    component: lazyRouteComponent(() => import('./indicators-page.js'), 'IndicatorsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/indikatoren/neu',
    component: lazyRouteComponent(() => import('./new-indicator-page.js'), 'NewIndicatorPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/indikatoren/lieferungen',
    validateSearch: ({ zeigen }: Record<string, unknown>): { readonly zeigen?: 'alle' } => ({
      zeigen: oneOf(['alle'])(zeigen),
    }),
    component: lazyRouteComponent(() => import('./deliveries-page.js'), 'DeliveriesPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/indikatoren/$id',
    validateSearch: (search: Record<string, unknown>): IndicatorSearch => indicatorSearch(search),
    component: lazyRouteComponent(() => import('./indicator-page.js'), 'IndicatorPage'),
  }),
] as const;
