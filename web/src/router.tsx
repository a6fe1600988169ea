import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { meQuery } from './api/me.js';
import { queryClient } from './api/query-client.js';
import { NotFoundPage } from './pages/not-found-page.js';
import { MyDayPage } from './pages/my-day/my-day-page.js';
import { paperKind } from './pages/papers/paper-kinds.js';
import type { PaperSelection } from './pages/papers/papers-data.js';
import { type SignInReason, signInReason } from './pages/sign-in/sign-in-reason.js';
import { SignInPage } from './pages/sign-in/sign-in-page.js';
import { Failure } from './ui/failure.js';
import { Loading } from './ui/loading.js';
import { Shell } from './shell/shell.js';

interface Context {
  readonly queryClient: QueryClient;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const root = createRootRouteWithContext<Context>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error, reset }) => <Failure error={error} onRetry={reset} />,
  pendingComponent: Loading,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/anmelden',
  validateSearch: ({
    weiter,
    grund,
  }: Record<string, unknown>): { weiter?: string; grund?: SignInReason } => ({
    weiter: ownAddress(weiter),
    grund: signInReason(grund),
  }),
  component: SignInPage,
});

/** Signing in by mail. */
const signInLink = createRoute({
  getParentRoute: () => root,
  path: '/anmelden/link',
  component: lazyRouteComponent(() => import('./pages/sign-in/link-page.js'), 'LinkPage'),
});

/** A forgotten password, and the first one. */
const password = createRoute({
  getParentRoute: () => root,
  path: '/passwort',
  component: lazyRouteComponent(() => import('./pages/password/password-page.js'), 'PasswordPage'),
});

/** Opened from a mail, guarded by what stands behind the #: nobody signs in for it. */
const answer = createRoute({
  getParentRoute: () => root,
  path: '/antwort',
  component: lazyRouteComponent(() => import('./pages/answer/answer-page.js'), 'AnswerPage'),
});

/** Everything that needs somebody to be signed in; others are asked to, and come back to where they wanted to go. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signedIn',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData(meQuery);
    if (!me) redirect({ to: '/anmelden', search: { weiter: location.href }, throw: true });
  },
});

const myDay = createRoute({ getParentRoute: () => signedIn, path: '/mein-tag', component: MyDayPage });

const measure = createRoute({
  getParentRoute: () => signedIn,
  path: '/massnahmen/$number',
  component: lazyRouteComponent(() => import('./pages/measure/measure-page.js'), 'MeasurePage'),
});

const problemAreas = createRoute({
  getParentRoute: () => signedIn,
  path: '/problemlagen',
  validateSearch: ({ suche }: Record<string, unknown>): { suche?: string } => ({ suche: text(suche) }),
  component: lazyRouteComponent(
    () => import('./pages/problem-areas/problem-areas-page.js'),
    'ProblemAreasPage',
  ),
});

const problemArea = createRoute({
  getParentRoute: () => signedIn,
  path: '/problemlagen/$id',
  component: lazyRouteComponent(
    () => import('./pages/problem-areas/problem-area-page.js'),
    'ProblemAreaPage',
  ),
});

const summary = createRoute({
  getParentRoute: () => signedIn,
  path: '/uebersicht',
  validateSearch: ({ gremium, feld }: Record<string, unknown>): { gremium?: string; feld?: string } => ({
    gremium: text(gremium),
    feld: text(feld),
  }),
  component: lazyRouteComponent(() => import('./pages/summary/summary-page.js'), 'SummaryPage'),
});

const papers = createRoute({
  getParentRoute: () => signedIn,
  path: '/unterlagen',
  validateSearch: ({ art, suche }: Record<string, unknown>): PaperSelection => ({
    art: paperKind(art),
    suche: text(suche),
  }),
  component: lazyRouteComponent(() => import('./pages/papers/papers-page.js'), 'PapersPage'),
});

const meeting = createRoute({
  getParentRoute: () => signedIn,
  path: '/sitzungen/$id',
  component: lazyRouteComponent(() => import('./pages/meeting/meeting-page.js'), 'MeetingPage'),
});

const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/konto',
  component: lazyRouteComponent(() => import('./pages/account/account-page.js'), 'AccountPage'),
});

const myReminders = createRoute({
  getParentRoute: () => signedIn,
  path: '/erinnerungen',
  component: lazyRouteComponent(() => import('./pages/my-reminders/my-reminders-page.js'), 'MyRemindersPage'),
});

const cockpit = createRoute({
  getParentRoute: () => signedIn,
  path: '/abfragen/$meetingId',
  component: lazyRouteComponent(() => import('./pages/cockpit/cockpit-page.js'), 'CockpitPage'),
});

/** Only addresses of our own are gone back to after signing in. */
function ownAddress(value: unknown): string | undefined {
  const address = text(value);
  return address && /^\/(?![/\\])/.test(address) ? address : undefined;
}

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    signInLink,
    password,
    answer,
    signedIn.addChildren([
      myDay,
      measure,
      problemAreas,
      problemArea,
      summary,
      papers,
      meeting,
      myReminders,
      account,
      cockpit,
    ]),
  ]),
  context: { queryClient },
  defaultPendingComponent: Loading,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
