import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@kern-ux/native/dist/kern.min.css';
import './style/fonts.css';
import './style/app.css';
import './style/kit.css';
import './style/steering.css';
import './style/print.css';
import { meQuery } from './api/me.js';
import { queryClient, whenSignedOut } from './api/query-client.js';
import { router } from './router.js';
import { registerServiceWorker } from './shell/register-service-worker.js';
import { applyTheme } from './shell/theme.js';
import { Announcer } from './ui/announcer.js';
import { WordsProvider } from './words/words.js';

applyTheme();
whenSignedOut(() => {
  queryClient.setQueryData(meQuery.queryKey, null);
  const { pathname, href } = router.state.location;
  if (pathname !== '/anmelden') void router.navigate({ to: '/anmelden', search: { weiter: href } });
});

registerServiceWorker();

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the application');

createRoot(place).render(
  <StrictMode>
    <WordsProvider>
      <QueryClientProvider client={queryClient}>
        <Announcer>
          <RouterProvider router={router} />
        </Announcer>
      </QueryClientProvider>
    </WordsProvider>
  </StrictMode>,
);
