import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { isCoordinator, meQuery, readsPapers } from '../../api/me.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { papersWords } from './words.js';
import { NotFoundPage } from '../not-found-page.js';
import { Archive } from './archive.js';
import { MakeReport } from './make-report.js';
import { MyDownloads } from './my-downloads.js';
import { useDownloadNews } from './use-download-news.js';
import { VerifyFile } from './verify-file.js';

/** Papers: made, found, had as files, and verified. */
export function PapersPage() {
  const { data: me } = useQuery(meQuery);
  if (me && !readsPapers(me)) return <NotFoundPage />;
  return <Papers isMaker={!!me && isCoordinator(me)} />;
}

function Papers({ isMaker }: { readonly isMaker: boolean }) {
  const { t } = useWords(papersWords);
  const [madeId, setMadeId] = useState<string>();
  useDownloadNews();
  return (
    <Page
      title={t('papers.title')}
      aside={
        isMaker && (
          <nav className="rf-actions" aria-label={t('papers.workshop.nav')}>
            <Link to="/unterlagen/neu" className="kern-link">
              {t('papers.new')}
            </Link>
            <Link to="/unterlagen/werkstatt" className="kern-link">
              {t('papers.workshop')}
            </Link>
          </nav>
        )
      }
    >
      <p className="kern-body rf-text">{t('papers.lead')}</p>
      {isMaker && <MakeReport onMade={setMadeId} />}
      <Archive openId={madeId} isMaker={isMaker} />
      <MyDownloads />
      <VerifyFile />
    </Page>
  );
}
