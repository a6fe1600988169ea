import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobInHand, type JobName, type JobPayload } from '../../platform/jobs/index.js';
import { DownloadMaker } from './download-maker.js';
import { DownloadQueue, MAKE } from './download-queue.js';
import { DownloadTidying } from './download-tidying.js';

/** The job that looks for what no job was asked for. */
export const FIND_DUE: JobName = 'downloads.findDue';
/** The job that removes what nobody needs any more. */
export const TIDY: JobName = 'downloads.tidy';

const MINUTE_MS = 60_000;

@Injectable()
export class DownloadJobs {
  constructor(
    private readonly maker: DownloadMaker,
    private readonly queue: DownloadQueue,
    private readonly tidying: DownloadTidying,
  ) {}

  @HandlesJob(MAKE, undefined, 'heavy')
  async make(_payload: JobPayload, { signal }: Pick<JobInHand, 'signal'>): Promise<void> {
    await this.maker.makeNext(signal);
  }

  @HandlesJob(FIND_DUE, { everyMs: MINUTE_MS })
  async findDue(): Promise<void> {
    await this.queue.wakeForAllDue();
  }

  @HandlesJob(TIDY, { everyMs: 60 * MINUTE_MS })
  async tidy(): Promise<void> {
    await this.tidying.tidy();
  }
}
