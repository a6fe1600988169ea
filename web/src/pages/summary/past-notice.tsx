import { Link } from '@tanstack/react-router';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import type { SummarySearch } from './summary-search.js';
import { summaryWords } from './words.js';

/** Says clearly that this is how things stood, and leads back to today. */
export function PastNotice({ search }: { readonly search: SummarySearch }) {
  const { t, day } = useWords(summaryWords);
  return (
    <Notice kind="info" title={t('summary.past.title', { date: day(search.stand) })}>
      <p className="kern-body">{t('summary.past.text')}</p>
      <p className="rf-no-print">
        <Link to="/uebersicht" search={{ ...search, stand: undefined }} className="kern-link">
          {t('summary.past.today')}
        </Link>
      </p>
    </Notice>
  );
}
