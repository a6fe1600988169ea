import { useQuery } from '@tanstack/react-query';
import { Empty } from '../../../ui/empty.js';
import { Failure } from '../../../ui/failure.js';
import { Loading } from '../../../ui/loading.js';
import { useNews } from '../../../ui/news.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { StackTable } from '../../../ui/stack-table.js';
import { useWords } from '../../../words/words.js';
import { NotFoundPage } from '../../not-found-page.js';
import { systemWords } from '../words.js';
import { FailedJobs } from './failed-jobs.js';
import { type AllJobs, jobsQuery } from './jobs-data.js';
import { useJobName } from './job-name.js';

/** What the service does by itself: how it stands, what went wrong, what comes next. */
export function JobsPage() {
  const { t, count } = useWords(systemWords);
  const { data, error, refetch } = useQuery(jobsQuery);
  const { news, tell } = useNews();
  if (data === null) return <NotFoundPage />;
  const failed = data?.jobQueues.lanes.reduce((sum, lane) => sum + lane.failed, 0) ?? 0;
  return (
    <Page title={t('jobs.title')} lead={t('system.lead')}>
      <p className="kern-body rf-text">{t('jobs.lead')}</p>
      {news}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <Notice
            kind={failed > 0 ? 'warning' : 'success'}
            title={failed > 0 ? count('jobs.trouble', failed) : t('jobs.calm')}
          />
          {data.failedJobs.length > 0 && <FailedJobs jobs={data.failedJobs} onRetried={tell} />}
          <Lanes queues={data.jobQueues} />
          <Recurring queues={data.jobQueues} />
          <p className="kern-body">
            {t(`jobs.engine.${data.jobQueues.engine}`)}{' '}
            <a href="/verwaltung/jobs" className="kern-link">
              {t('jobs.board')}
            </a>
          </p>
        </>
      )}
    </Page>
  );
}

interface QueuesProps {
  readonly queues: AllJobs['jobQueues'];
}

function Lanes({ queues }: QueuesProps) {
  const { t, number } = useWords(systemWords);
  return (
    <section aria-labelledby="jobs-state">
      <h2 id="jobs-state" className="kern-heading-medium">
        {t('jobs.state')}
      </h2>
      <StackTable
        caption={t('jobs.state')}
        columns={[t('jobs.lane'), t('jobs.waiting'), t('jobs.active'), t('jobs.planned'), t('jobs.failed')]}
        rows={queues.lanes.map(({ lane, waiting, active, planned, failed }) => ({
          key: lane,
          cells: [t(`jobs.lane.${lane}`), number(waiting), number(active), number(planned), number(failed)],
        }))}
      />
    </section>
  );
}

function Recurring({ queues }: QueuesProps) {
  const { t, time } = useWords(systemWords);
  const nameOf = useJobName();
  if (queues.recurring.length === 0) return <Empty title={t('jobs.none')} text={t('jobs.none.text')} />;
  return (
    <section aria-labelledby="jobs-recurring">
      <h2 id="jobs-recurring" className="kern-heading-medium">
        {t('jobs.recurring')}
      </h2>
      <StackTable
        caption={t('jobs.recurring')}
        columns={[t('jobs.what'), t('jobs.next')]}
        rows={queues.recurring.map(({ name, nextRunAt }) => ({
          key: name,
          cells: [nameOf(name), nextRunAt ? time(nextRunAt) : t('jobs.now')],
        }))}
      />
    </section>
  );
}
