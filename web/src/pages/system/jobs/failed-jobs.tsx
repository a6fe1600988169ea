import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Failure } from '../../../ui/failure.js';
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
  const [chosen, setChosen] = useState<FailedJob>();
  const retry = useMutation({
    mutationFn: retryJob,
    onSuccess: async (_, job) => {
      setChosen(undefined);
      await onRetried(t('jobs.retried', { name: nameOf(job.name) }));
    },
  });
  const look = (job?: FailedJob) => {
    retry.reset();
    setChosen(job);
  };
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
            <Button
              key="retry"
              aria-label={t('jobs.retry.of', { name: nameOf(job.name) })}
              onClick={() => look(job)}
            >
              {t('jobs.retry')}
            </Button>,
          ],
        }))}
      />
      {chosen && (
        <Dialog
          title={t('jobs.retry.title')}
          onClose={() => look()}
          footer={
            <>
              <Button onClick={() => look()}>{t('app.cancel')}</Button>
              <Button kind="primary" busy={retry.isPending} onClick={() => retry.mutate(chosen)}>
                {t('jobs.retry.now')}
              </Button>
            </>
          }
        >
          <p className="kern-body">
            <strong>{nameOf(chosen.name)}</strong>
          </p>
          <p className="kern-body">{t('jobs.retry.text')}</p>
          {retry.error && <Failure error={retry.error} />}
        </Dialog>
      )}
    </section>
  );
}
