import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { createDataSource } from './data-source.js';
import { Database } from './database.js';
import { DatabaseHealth } from './database-health.js';
import { HistoryGuard } from './history-guard.js';
import { Notices } from './notices.js';
import { PoolHealth } from './pool-health.js';
import { RateLimits } from './rate-limits.js';
import { Transactions } from './transactions.js';

/** The one connection pool of the process, and the doors to it. Closed last, after everything that uses it. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static forProcess(applicationName: string, statementSeconds?: number): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: DataSource,
          inject: [Config],
          useFactory: (config: Config) =>
            createDataSource({
              url: config.databaseUrl,
              poolSize: config.databasePoolSize,
              applicationName,
              statementSeconds,
            }).initialize(),
        },
        Transactions,
        Database,
        RateLimits,
        Notices,
        HistoryGuard,
        { provide: DatabaseHealth, useClass: PoolHealth },
      ],
      exports: [Transactions, Database, RateLimits, Notices, DatabaseHealth],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
