import { type DynamicModule, Module } from '@nestjs/common';
import { rooms } from './features/rooms.js';
import type { Config } from './platform/config/config.js';
import { PlatformModule } from './platform/platform.module.js';

/** The worker: the same rooms without GraphQL; their job handlers are found and run. */
@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.forProcess('roter-faden-worker', config), ...rooms],
    };
  }
}
