import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import type { TadaDocumentNode } from 'gql.tada';
import { useEffect, useEffectEvent } from 'react';
import { listen } from './live.js';

/**
 * Listens to what others change as long as the component is there. After a break in the line `onMissed` is called, as nobody
 * knows what was said meanwhile.
 */
export function useLive<Data, Variables extends Record<string, unknown>>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  { onNews, onMissed }: { onNews(data: Data): void; onMissed?(): void },
): void {
  const heard = useEffectEvent(onNews);
  const missed = useEffectEvent(() => onMissed?.());
  const key = JSON.stringify(variables);
  useEffect(
    () =>
      listen(document, JSON.parse(key) as Variables, {
        onNews: (data) => heard(data),
        onConnected: (isAgain) => isAgain && missed(),
      }),
    [document, key],
  );
}

/** Asks anew for what was loaded under these keys whenever somebody changes something, here or elsewhere. */
export function useLiveRefresh<Data, Variables extends Record<string, unknown>>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  queryKeys: readonly QueryKey[],
): void {
  const queries = useQueryClient();
  const refresh = () => {
    for (const queryKey of queryKeys) void queries.invalidateQueries({ queryKey });
  };
  useLive(document, variables, { onNews: refresh, onMissed: refresh });
}
