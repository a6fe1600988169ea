import { Module } from '@nestjs/common';
import { MeasuresModule } from '../measures/index.js';
import './hand-over.shape.js';
import './messages.js';
import { HandOverJobs } from './hand-over.jobs.js';
import { HandOverResolver } from './hand-over.resolver.js';
import { HandOverService } from './hand-over.service.js';
import { PassingOn } from './passing-on.js';
import { TakingBack } from './taking-back.js';

/**
 * People leave and come back. Invariants: nothing remains with who has left, or it stands in the list of open hand-overs;
 * rights go to nobody without administration; what was handed over is not taken back silently.
 */
@Module({
  imports: [MeasuresModule],
  providers: [HandOverService, PassingOn, TakingBack, HandOverJobs, HandOverResolver],
  exports: [PassingOn],
})
export class HandOverModule {}
