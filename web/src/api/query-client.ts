import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.js';
import { forgetAnswers, keepAnswers } from './kept-answers.js';

let signedOut = (): void => undefined;

/** What happens when the session has ended while somebody was at work. */
export function whenSignedOut(act: () => void): void {
  signedOut = act;
}

const onError = (error: unknown): void => {
  if (error instanceof ApiError && error.isNotSignedIn) {
    forgetAnswers();
    signedOut();
  }
};

/**
 * Keeps what was loaded for a moment; without a network it gives what was loaded before. A refusal is an answer and is not
 * asked for again; a broken line is.
 */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Asks even where the device believes that it has no network: what is kept is found by asking
      networkMode: 'offlineFirst',
      persister: keepAnswers,
      retry: (count, error) => !(error instanceof ApiError) && count < 2,
    },
    mutations: { networkMode: 'always' },
  },
});
