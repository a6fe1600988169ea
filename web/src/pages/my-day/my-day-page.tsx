import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isCoordinator, meQuery, writesReports } from '../../api/me.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { DueList } from './due-list.js';
import { ExtensionRequests } from './extension-requests.js';
import { dueReportsQuery } from './due-reports.js';
import { OpenReviews } from './open-reviews.js';

/** Everything that waits for the person, worst first, answered in place. */
export function MyDayPage() {
  const { t } = useWords();
  const { data: me } = useQuery(meQuery);
  const writes = !!me && writesReports(me);
  const { data: reports, error, refetch } = useQuery({ ...dueReportsQuery, enabled: writes });
  return (
    <Page title={t('day.title')} lead={me ? t('day.greeting', { name: me.name }) : undefined}>
      {me && !writes && <NothingToDo />}
      {me && isCoordinator(me) && <ExtensionRequests />}
      {error && !reports && <Failure error={error} onRetry={() => void refetch()} />}
      {writes && !reports && !error && <Loading />}
      {reports && <DueList reports={reports} />}
      {me && isCoordinator(me) && <OpenReviews />}
    </Page>
  );
}

function NothingToDo() {
  const { t } = useWords();
  return (
    <Empty title={t('day.reader.title')} text={t('day.reader.text')}>
      <Link to="/uebersicht" search={{}} className="kern-link">
        {t('nav.summary')}
      </Link>
    </Empty>
  );
}
