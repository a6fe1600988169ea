import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isCoordinator, meQuery, readsPapers } from '../../api/me.js';
import { Button } from '../../ui/button.js';
import { printPage } from '../../ui/print-page.js';
import { useWords } from '../../words/words.js';
import type { SummarySearch } from './summary-search.js';
import { summaryWords } from './words.js';

/** Ways to take the overview along: on paper, or as a paper with its files as PDF, Word and Excel. */
export function TakeAlong({ search }: { readonly search: SummarySearch }) {
  const { t } = useWords(summaryWords);
  const { data: me } = useQuery(meQuery);
  return (
    <div className="rf-actions rf-no-print">
      {me && isCoordinator(me) ? (
        <Link to="/unterlagen/neu" search={search} className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t('summary.makePaper')}</span>
        </Link>
      ) : (
        me &&
        readsPapers(me) && (
          <Link to="/unterlagen" search={{ art: 'PROGRESS_REPORT' }} className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t('summary.papers')}</span>
          </Link>
        )
      )}
      <Button onClick={() => void printPage()}>{t('app.print')}</Button>
    </div>
  );
}
