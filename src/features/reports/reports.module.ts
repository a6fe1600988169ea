import { Module } from '@nestjs/common';
import './messages.js';
import './summary.shape.js';
import { ContradictionsResolver } from './contradictions.resolver.js';
import { StrategyLightOverrideResolver } from './strategy-light-override.resolver.js';
import { StrategyLightOverrideService } from './strategy-light-override.service.js';
import { SummaryResolver } from './summary.resolver.js';

/**
 * What is told to committees. Invariants: every figure is counted by Postgres from the same rows, those the reader may see; the
 * figures of a summary add up (lights + completed + resting = total).
 */
@Module({
  providers: [
    SummaryResolver,
    ContradictionsResolver,
    StrategyLightOverrideResolver,
    StrategyLightOverrideService,
  ],
})
export class ReportsModule {}
