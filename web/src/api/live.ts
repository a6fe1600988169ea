import type { TadaDocumentNode } from 'gql.tada';
import { type Client, createClient } from 'graphql-ws';
import { currentLocale } from '../words/locale.js';
import { operationOf } from './operation.js';

/** After how many ms the service is asked again to tell what happens. */
const AGAIN_AFTER = 5_000;

let client: Client | undefined;

/** One socket for everything that is listened to; it opens with the first and closes after the last. */
const socket = (): Client =>
  (client ??= createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: () => ({ locale: currentLocale() }),
    lazyCloseTimeout: 5_000,
    // Whoever comes back after an hour without a network is to be caught up with, too
    retryAttempts: Infinity,
    shouldRetry: () => true,
  }));

interface Listener<Data> {
  onNews(data: Data): void;
  /** The line is there (again): what happened meanwhile has to be asked for. */
  onConnected?(isAgain: boolean): void;
}

/** Listens to what others change until the returned function is called. Breaks in the line are bridged. */
export function listen<Data, Variables extends Record<string, unknown>>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  { onNews, onConnected }: Listener<Data>,
): () => void {
  const { name, text = '' } = operationOf(document);
  let wasConnected = false;
  const forget = socket().on('connected', () => {
    onConnected?.(wasConnected);
    wasConnected = true;
  });
  const payload = { query: text, operationName: name, variables };
  let stop = (): void => undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    stop = socket().subscribe<Data>(payload, {
      next: ({ data }) => data && onNews(data),
      error: (error) => {
        // A refusal in words is final; where the service itself had to let go it is asked again
        if (!Array.isArray(error)) later = setTimeout(begin, AGAIN_AFTER);
      },
      complete: () => undefined,
    });
  };
  begin();
  return () => {
    clearTimeout(later);
    forget();
    stop();
  };
}
