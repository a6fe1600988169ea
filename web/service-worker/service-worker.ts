import { cleanupOutdatedCaches, matchPrecache, precache, PrecacheFallbackPlugin } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkOnly } from 'workbox-strategies';
import { pages, shellFiles, shellPage } from 'virtual:shell-files';

/**
 * Keeps the application itself at hand, so that it opens without a network. What people loaded with it is kept by the pages
 * (`src/api/kept-answers.ts`), never here: this cache holds nothing that is not the same for everybody.
 *
 * A new release waits until the last window of the old one is closed, so that no open page loses its parts. Pages are asked
 * from the service first: who has a network gets the new release at once.
 */
precache(shellFiles.map(({ url, revision }) => ({ url, revision })));
cleanupOutdatedCaches();

registerRoute(
  new NavigationRoute(
    new NetworkOnly({
      networkTimeoutSeconds: 5,
      plugins: [new PrecacheFallbackPlugin({ fallbackURL: shellPage })],
    }),
    // Files and other people's pages answer for themselves, and fail for themselves
    { allowlist: [new RegExp(pages)] },
  ),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  async ({ request, event, url }) =>
    (await matchPrecache(url.pathname)) ??
    (await new CacheFirst({ cacheName: 'assets' }).handle({ request, event })),
);
