import { findApiError, OfflineError } from '../api/api-error.js';
import { useWords } from '../words/words.js';
import { Button } from './button.js';
import { Notice } from './notice.js';

/** What went wrong, in the words of the service, and a way to go on. */
export function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t } = useWords();
  return (
    <Notice kind="danger" title={t('app.failed.title')} isAlert>
      <p className="kern-body">{failureText(error, t('app.offline.text'))}</p>
      {onRetry && (
        <div>
          <Button onClick={onRetry}>{t('app.retry')}</Button>
        </div>
      )}
    </Notice>
  );
}

/** The words for an error; anything that is no answer of the service means that it was not reached. */
export const failureText = (error: unknown, offline: string): string =>
  findApiError(error)?.message ??
  (error instanceof OfflineError || !(error instanceof Error) ? offline : error.message);
