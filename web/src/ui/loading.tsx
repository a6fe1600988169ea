import { useWords } from '../words/words.js';

/** Something is on its way. Shown only when it takes a moment, so that nothing flickers. */
export function Loading() {
  const { t } = useWords();
  return (
    <p className="kern-body rf-loading" role="status">
      {t('app.loading')}
    </p>
  );
}
