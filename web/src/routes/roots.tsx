import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { meQuery } from '../api/me.js';
import { keepDraftsFor } from '../ui/stored-draft.js';
import { NotFoundPage } from '../pages/not-found-page.js';
import { Shell } from '../shell/shell.js';
import { Failure } from '../ui/failure.js';
import { Loading } from '../ui/loading.js';

interface Context {
  readonly queryClient: QueryClient;
}

/** What every page hangs on. */
export const rootRoute = createRootRouteWithContext<Context>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error, reset }) => <Failure error={error} onRetry={reset} />,
  pendingComponent: Loading,
});

/** Everything that needs somebody to be signed in; others are asked to, and come back to where they wanted to go. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signedIn',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData(meQuery);
    if (!me) redirect({ to: '/anmelden', search: { weiter: location.href }, throw: true });
    else keepDraftsFor(me.id);
  },
});
