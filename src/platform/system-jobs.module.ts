import { Global, Injectable, Module } from '@nestjs/common';
import { systemActor } from '../kernel/actor.js';
import { Transactions } from './database/transactions.js';
import { JobContext, type JobName } from './jobs/index.js';
import { runInLogScope } from './logging/index.js';

/** Every job is done in the name of the program: history tells its changes by their source, logs by the job's name. */
@Injectable()
export class SystemJobContext extends JobContext {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  run<Result>(name: JobName, work: () => Promise<Result>): Promise<Result> {
    return runInLogScope({ job: name }, () =>
      this.transactions.actAs({ actor: systemActor, source: 'JOB' }, work),
    );
  }
}

/** Gives the job worker its {@link JobContext}. */
@Global()
@Module({ providers: [{ provide: JobContext, useClass: SystemJobContext }], exports: [JobContext] })
export class SystemJobsModule {}
