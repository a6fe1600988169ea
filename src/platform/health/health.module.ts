import { type Abstract, type DynamicModule, type INestApplication, Module, type Type } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { Metrics } from './metrics.js';
import { QueueHealth } from './queue-health.js';
import { ReadinessCheck } from './readiness.js';

/** `/health/live`, `/health/ready` and `/metrics` of a process. Needs `DatabaseHealth` from a global module. */
@Module({})
export class HealthModule {
  /** Pass the global provider that answers for the queue, where the process has one. */
  static with({ queue }: { queue?: Type<QueueHealth> | Abstract<QueueHealth> } = {}): DynamicModule {
    return {
      module: HealthModule,
      global: true,
      controllers: [HealthController, MetricsController],
      providers: [ReadinessCheck, Metrics, ...(queue ? [{ provide: QueueHealth, useExisting: queue }] : [])],
      exports: [Metrics, ReadinessCheck],
    };
  }
}

/** Measures every request. Call it right after `useAppLogging`. */
export function useRequestMetrics(app: INestApplication): void {
  app.use(app.get(Metrics, { strict: false }).middleware);
}
