import { type DynamicModule, Module } from '@nestjs/common';
import { ClockModule } from './clock.module.js';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { HealthModule } from './health/index.js';
import { JobQueue, JobsModule } from './jobs/index.js';
import { LoggingModule } from './logging/index.js';
import { MailModule } from './mail/mail.module.js';
import { ReadModule } from './read/read.module.js';
import { RealtimeModule } from './realtime/index.js';

/** The machinery that every process needs, whatever it does with it. */
@Module({})
export class PlatformModule {
  static forProcess(name: string, config: Config): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        ConfigModule.with(config),
        ClockModule,
        LoggingModule,
        DatabaseModule.forProcess(name),
        ReadModule,
        JobsModule,
        RealtimeModule,
        MailModule,
        HealthModule.with({ queue: JobQueue }),
      ],
    };
  }
}
