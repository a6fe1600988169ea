import { AskFirst } from '../../../ui/second-look.js';
import { StackTable } from '../../../ui/stack-table.js';
import { useWords } from '../../../words/words.js';
import { systemWords } from '../words.js';
import { type FailedJob, retryJob } from './jobs-data.js';
import { useJobName } from './job-name.js';

interface FailedJobsProps {
  readonly jobs: readonly FailedJob[];
  onRetried(news: string): Promise<void>;
}

/** What failed for good, each with a second look before it begins once more. */
export function FailedJobs({ jobs, onRetried }: FailedJobsProps) {
  const { t, time, number } = useWords(systemWords);
  const nameOf = useJobName();
  return (
    <section aria-labelledby="jobs-failed">
      <h2 id="jobs-failed" className="kern-heading-medium">
        {t('jobs.failed.title')}
      </h2>
      <StackTable
        caption={t('jobs.failed.title')}
        columns={[t('jobs.what'), t('jobs.failedAt'), t('jobs.attempts'), t('jobs.failure'), t('jobs.step')]}
        rows={jobs.map((job) => ({
          key: `${job.lane} ${job.id}`,
          cells: [
            nameOf(job.name),
            time(job.failedAt),
            number(job.attempts),
            job.failure || t('app.none'),
            <AskFirst
              key="retry"
              open={t('jobs.retry')}
              openLabel={t('jobs.retry.of', { name: nameOf(job.name) })}
              title={t('jobs.retry.title')}
              action={t('jobs.retry.now')}
              onConfirm={() => retryJob(job)}
              onDone={() => onRetried(t('jobs.retried', { name: nameOf(job.name) }))}
            >
              <p className="kern-body">
                <strong>{nameOf(job.name)}</strong>
              </p>
              <p className="kern-body">{t('jobs.retry.text')}</p>
            </AskFirst>,
          ],
        }))}
      />
    </section>
  );
}
