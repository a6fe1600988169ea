import { useSyncExternalStore } from 'react';

let isLost = !navigator.onLine;
const listeners = new Set<() => void>();

function become(lost: boolean): void {
  if (lost === isLost) return;
  isLost = lost;
  for (const listener of listeners) listener();
}

/** The service has answered. */
export const connectionThere = (): void => become(false);
/** The service could not be reached. */
export const connectionLost = (): void => become(true);

window.addEventListener('offline', connectionLost);

/** Whether the service was out of reach when it was asked last. */
export const useConnectionLost = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isLost,
  );
