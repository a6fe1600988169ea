import { useCallback, useState } from 'react';

const KEY = 'roter-faden.thread-view';
export const threadViews = ['picture', 'table'] as const;
export type ThreadView = (typeof threadViews)[number];

/** Picture or table, as this browser was told last. */
export function useThreadView(): readonly [ThreadView, (view: ThreadView) => void] {
  const [view, setView] = useState<ThreadView>(() =>
    localStorage.getItem(KEY) === 'table' ? 'table' : 'picture',
  );
  const choose = useCallback((next: ThreadView) => {
    localStorage.setItem(KEY, next);
    setView(next);
  }, []);
  return [view, choose];
}
