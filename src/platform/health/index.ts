export { HealthModule, useRequestMetrics } from './health.module.js';
export { MailHealth } from './mail-health.js';
export { Metrics } from './metrics.js';
export { QueueHealth, type QueueState } from './queue-health.js';
export { ReadinessCheck } from './readiness.js';
