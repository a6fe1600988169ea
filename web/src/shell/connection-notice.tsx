import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { meQuery } from '../api/me.js';
import { useConnectionLost } from '../api/connection.js';
import { useWords } from '../words/words.js';

/** How often the service is tried again, and at once when the device says that it has a network again. */
const EVERY = 5_000;

/** Says that the service is out of reach, and asks for everything anew when it is back. */
export function ConnectionNotice() {
  const { t } = useWords();
  const isLost = useConnectionLost();
  const queries = useQueryClient();
  useEffect(() => {
    if (!isLost) return undefined;
    const tryAgain = () =>
      void queries.fetchQuery({ ...meQuery, staleTime: 0, retry: false }).catch(() => undefined);
    const timer = setInterval(tryAgain, EVERY);
    window.addEventListener('online', tryAgain);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', tryAgain);
      // It is back, or nobody looks any more: what is shown may be old
      void queries.invalidateQueries();
    };
  }, [isLost, queries]);
  return (
    <div role="status" className={isLost ? 'rf-connection' : undefined}>
      {isLost && <p>{t('app.offline.notice')}</p>}
    </div>
  );
}
