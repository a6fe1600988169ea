import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobEngine } from './job-engine.js';
import { JobHandlers } from './job-handlers.js';
import { JobQueue } from './job-queue.js';
import { JobWorker } from './job-worker.js';
import { MessageRelay } from './message-relay.js';

/**
 * Background jobs. Invariants: payloads carry ids only; every job has exactly one handler; nothing connects before it
 * is used; the same code runs on PostgreSQL and on Redis.
 */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [JobEngine, JobHandlers, JobQueue, JobWorker, MessageRelay],
  exports: [JobEngine, JobQueue, JobWorker, MessageRelay],
})
export class JobsModule {}
