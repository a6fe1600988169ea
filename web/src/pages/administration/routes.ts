import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../routes/roots.js';
import { oneOf, text } from '../../routes/search.js';

export const outcomes = ['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED'] as const;
export type Outcome = (typeof outcomes)[number];

export const administrationRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/verwaltung',
    component: lazyRouteComponent(() => import('./administration-page.js'), 'AdministrationPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/verwaltung/importe',
    component: lazyRouteComponent(() => import('./imports-page.js'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/verwaltung/importe/$id',
    validateSearch: ({ ergebnis }: Record<string, unknown>): { ergebnis?: Outcome } => ({
      ergebnis: oneOf(outcomes)(ergebnis),
    }),
    component: lazyRouteComponent(() => import('./import-page.js'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/verwaltung/personen',
    validateSearch: ({ name }: Record<string, unknown>): { name?: string } => ({ name: text(name) }),
    component: lazyRouteComponent(() => import('./people/people-page.js'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/verwaltung/personen/$id',
    component: lazyRouteComponent(() => import('./people/person-page.js'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/verwaltung/aemter',
    component: lazyRouteComponent(() => import('./offices/offices-page.js'), 'OfficesPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/verwaltung/kalender',
    validateSearch: ({ jahr }: Record<string, unknown>): { jahr?: number } => ({
      jahr: Number.isInteger(jahr) ? (jahr as number) : undefined,
    }),
    component: lazyRouteComponent(() => import('./calendar/calendar-page.js'), 'CalendarPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/verwaltung/handlungsfelder',
    component: lazyRouteComponent(() => import('./fields/fields-page.js'), 'FieldsPage'),
  }),
] as const;
