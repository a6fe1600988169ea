import { Link } from '@tanstack/react-router';
import { Page } from '../ui/page.js';
import { useWords } from '../words/words.js';

/** Nothing lives at this address, or nothing this person may see: both read the same. */
export function NotFoundPage() {
  const { t } = useWords();
  return (
    <Page title={t('app.notFound.title')}>
      <p className="kern-body">{t('app.notFound.text')}</p>
      <Link to="/mein-tag" className="kern-link">
        {t('app.toMyDay')}
      </Link>
    </Page>
  );
}
