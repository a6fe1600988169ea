import { type Abstract, type DynamicModule, type INestApplication, Module, type Type } from '@nestjs/common';
import { FileHealth } from './file-health.js';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { MailHealth } from './mail-health.js';
import { Metrics } from './metrics.js';
import { QueueHealth } from './queue-health.js';
import { ReadinessCheck } from './readiness.js';

/** Who answers for parts that not every process has. */
export interface HealthSources {
  readonly queue?: Type<QueueHealth> | Abstract<QueueHealth>;
  readonly mail?: Type<MailHealth> | Abstract<MailHealth>;
  readonly files?: Type<FileHealth> | Abstract<FileHealth>;
}

/** `/health/live`, `/health/ready` and `/metrics` of a process. Needs `DatabaseHealth` from a global module. */
@Module({})
export class HealthModule {
  /** Pass the global providers that answer for the queue, for mail and for files, where the process has them. */
  static with({ queue, mail, files }: HealthSources = {}): DynamicModule {
    return {
      module: HealthModule,
      global: true,
      controllers: [HealthController, MetricsController],
      providers: [
        ReadinessCheck,
        Metrics,
        ...(queue ? [{ provide: QueueHealth, useExisting: queue }] : []),
        ...(files ? [{ provide: FileHealth, useExisting: files }] : []),
        ...(mail ? [{ provide: MailHealth, useExisting: mail }] : []),
      ],
      exports: [Metrics, ReadinessCheck],
    };
  }
}

/** Measures every request. Call it right after `useAppLogging`. */
export function useRequestMetrics(app: INestApplication): void {
  app.use(app.get(Metrics, { strict: false }).middleware);
}
