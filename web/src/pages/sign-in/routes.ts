import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../routes/roots.js';
import { text } from '../../routes/search.js';
import { type SignInReason, signInReason } from './sign-in-reason.js';

/** How people come in: by password, by a link in a mail, with a new password. */
export const signInRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/anmelden',
    validateSearch: ({
      weiter,
      grund,
    }: Record<string, unknown>): { weiter?: string; grund?: SignInReason } => ({
      weiter: ownAddress(weiter),
      grund: signInReason(grund),
    }),
    component: lazyRouteComponent(() => import('./sign-in-page.js'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/anmelden/link',
    component: lazyRouteComponent(() => import('./link-page.js'), 'LinkPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/passwort',
    component: lazyRouteComponent(() => import('../password/password-page.js'), 'PasswordPage'),
  }),
] as const;

/** Only addresses of our own are gone back to after signing in. */
function ownAddress(value: unknown): string | undefined {
  const address = text(value);
  return address && /^\/(?![/\\])/.test(address) ? address : undefined;
}
