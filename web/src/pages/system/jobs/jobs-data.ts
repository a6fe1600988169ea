import { queryOptions } from '@tanstack/react-query';
import { orNull } from '../../../api/api-error.js';
import { ask } from '../../../api/ask.js';
import { graphql, type ResultOf } from '../../../api/graphql.js';

const RENEWED_MS = 10_000;

const Jobs = graphql(`
  query Jobs {
    jobQueues {
      engine
      lanes {
        lane
        waiting
        active
        planned
        failed
      }
      recurring {
        name
        nextRunAt
      }
    }
    failedJobs {
      lane
      id
      name
      failedAt
      attempts
      failure
    }
  }
`);

const RetryJob = graphql(`
  mutation RetryJob($input: RetryJobInput!) {
    retryJob(input: $input)
  }
`);

export type AllJobs = ResultOf<typeof Jobs>;
export type FailedJob = AllJobs['failedJobs'][number];

/** What works in the background now; null for whoever is not told. */
export const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  meta: { isPrivate: true },
  queryFn: () => orNull(ask(Jobs)),
  refetchInterval: RENEWED_MS,
});

export const retryJob = ({ lane, id }: FailedJob) => ask(RetryJob, { input: { lane, number: id } });
