import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { conflict } from '../../kernel/errors.js';
import { Requires } from '../../platform/auth/requires.js';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { JobBoard } from '../../platform/jobs/index.js';
import { FailedJob, JobQueues, RetryJobInput } from './jobs.model.js';

/** Who looks for what went wrong begins with the latest. */
const MOST_FAILED = 100;

/** What works in the background, for administration. */
@Resolver()
export class JobsResolver {
  constructor(private readonly board: JobBoard) {}

  @Requires('jobs.dashboard')
  @OnlyNow('The engine knows the present only.')
  @Query(() => JobQueues, { description: 'What waits, runs and failed, and when what repeats comes next.' })
  async jobQueues(): Promise<JobQueues> {
    const [lanes, recurring] = await Promise.all([this.board.lanes(), this.board.recurring()]);
    return { engine: this.board.engineName, lanes, recurring };
  }

  @Requires('jobs.dashboard')
  @OnlyNow('The engine knows the present only.')
  @Query(() => [FailedJob], { description: 'What failed for good, latest first. The latest 100.' })
  failedJobs(): Promise<FailedJob[]> {
    return this.board.failed(MOST_FAILED);
  }

  @Requires('jobs.dashboard')
  @Mutation(() => Boolean, {
    description: 'Starts a failed job once more, with all its attempts. Errors: jobs.notFailed.',
  })
  async retryJob(
    @Args('input', { description: 'Which one.' }) { lane, number }: RetryJobInput,
  ): Promise<boolean> {
    if (!(await this.board.retry(lane, number))) throw conflict('jobs.notFailed');
    return true;
  }
}
