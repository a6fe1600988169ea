import { type DynamicModule, Module } from '@nestjs/common';
import { type Clock, SystemClock } from '../kernel/clock.js';
import { AlertsModule } from './alerts/alerts.module.js';
import { AuthModule } from './auth/auth.module.js';
import { ClockModule } from './clock.module.js';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { FilesModule, FileStore } from './files/index.js';
import { HealthModule } from './health/index.js';
import { JobQueue, JobsModule } from './jobs/index.js';
import { LoggingModule } from './logging/index.js';
import { MailModule } from './mail/mail.module.js';
import { MailOutage } from './mail/outage/mail-outage.js';
import { MailOutageModule } from './mail/outage/mail-outage.module.js';
import { ReadModule } from './read/read.module.js';
import { RealtimeModule } from './realtime/index.js';
import { SystemJobsModule } from './system-jobs.module.js';

/** The machinery that every process needs, whatever it does with it. */
@Module({})
export class PlatformModule {
  static forProcess(
    name: string,
    config: Config,
    clock: Clock = new SystemClock(),
    statementSeconds?: number,
  ): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        ConfigModule.with(config),
        ClockModule.with(clock),
        LoggingModule,
        DatabaseModule.forProcess(name, statementSeconds),
        ReadModule,
        FilesModule,
        JobsModule,
        SystemJobsModule,
        RealtimeModule,
        AuthModule,
        AlertsModule,
        MailModule,
        MailOutageModule,
        HealthModule.with({ queue: JobQueue, mail: MailOutage, files: FileStore }),
      ],
    };
  }
}
