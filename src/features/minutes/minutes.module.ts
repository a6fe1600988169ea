import { Module } from '@nestjs/common';
import './confirming-body.shape.js';
import './messages.js';
import { ConferencesModule } from '../conferences/index.js';
import { MeasuresModule } from '../measures/index.js';
import { StrategiesModule } from '../strategies/index.js';
import { DecisionResolver } from './decision.resolver.js';
import { DecisionService } from './decision.service.js';

/** What happens in a meeting and after it: outcomes that write the plan, closing, minutes and their revisions. */
@Module({
  imports: [ConferencesModule, MeasuresModule, StrategiesModule],
  providers: [DecisionService, DecisionResolver],
})
export class MinutesModule {}
