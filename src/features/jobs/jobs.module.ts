import { Module } from '@nestjs/common';
import { JobsResolver } from './jobs.resolver.js';
import './messages.js';

/** What works in the background, for administration. Invariants: what jobs carry is never told; only what failed is started anew. */
@Module({ providers: [JobsResolver] })
export class JobsOverviewModule {}
