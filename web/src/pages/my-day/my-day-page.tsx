import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isCoordinator, meQuery, readsPapers, writesReports } from '../../api/me.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { ComingMeetings } from './coming-meetings.js';
import { DueList } from './due-list.js';
import { ExtensionRequests } from './extension-requests.js';
import { dueReportsQuery } from './due-reports.js';
import { OpenAgreements } from './open-agreements.js';
import { OpenReviews } from './open-reviews.js';
import { OpenTasks } from './open-tasks.js';
import { ReportsToAccept } from './reports-to-accept.js';

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
      {me && isCoordinator(me) && <ReportsToAccept />}
      {error && !reports && <Failure error={error} onRetry={() => void refetch()} />}
      {writes && !reports && !error && <Loading />}
      {reports && <DueList reports={reports} />}
      {writes && <OpenAgreements />}
      {writes && me.office && <OpenTasks officeId={me.office.id} />}
      {me && isCoordinator(me) && <OpenReviews />}
      {me && readsPapers(me) && <ComingMeetings />}
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
