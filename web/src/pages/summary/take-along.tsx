import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isCoordinator, meQuery, readsPapers } from '../../api/me.js';
import { Button } from '../../ui/button.js';
import { printPage } from '../../ui/print-page.js';
import { useWords } from '../../words/words.js';
import type { SummarySearch } from './summary-search.js';
import { summaryWords } from './words.js';

interface TakeAlongProps {
  readonly search: SummarySearch;
  /** Has it made as a file, as it is seen. */
  readonly files: ReactNode;
}

/** Ways to take the overview along: as a file or on paper as it is seen, or as a paper for a committee. */
export function TakeAlong({ search, files }: TakeAlongProps) {
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
      {files}
    </div>
  );
}
