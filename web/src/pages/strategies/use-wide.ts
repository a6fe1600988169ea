import { useSyncExternalStore } from 'react';

/** Wide enough for two texts beside each other. */
const WIDE = '(min-width: 60rem)';

function listen(changed: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

export const useWide = (): boolean => useSyncExternalStore(listen, () => window.matchMedia(WIDE).matches);
