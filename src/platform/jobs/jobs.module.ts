import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobBoard } from './job-board.js';
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
  providers: [JobBoard, JobEngine, JobHandlers, JobQueue, JobWorker, MessageRelay],
  exports: [JobBoard, JobEngine, JobQueue, JobWorker, MessageRelay],
})
export class JobsModule {}
