import { type DynamicModule, Module } from '@nestjs/common';
import { rooms, routes } from './features/rooms.js';
import type { Clock } from './kernel/clock.js';
import type { Config } from './platform/config/config.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { JobDashboardModule } from './platform/jobs/index.js';
import { PlatformModule } from './platform/platform.module.js';
import { WebAppModule } from './platform/web/index.js';

/** No page is worth a longer statement; imports and reminders run elsewhere. */
const STATEMENT_SECONDS = 30;

/** The API: the rooms behind GraphQL, and the web application. */
@Module({})
export class AppModule {
  static with(config: Config, processName = 'roter-faden-api', clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forProcess(processName, config, clock, STATEMENT_SECONDS),
        ...rooms,
        ...routes,
        GraphqlModule,
        JobDashboardModule,
        WebAppModule,
      ],
    };
  }
}
