import { Module } from '@nestjs/common';
import './strategy.holdings.js';
import './agreement.shape.js';
import './messages.js';
import './strategy.shape.js';
import './strategy-version.shape.js';
import { AgreementResolver } from './agreement.resolver.js';
import { AgreementService } from './agreement.service.js';
import { StrategyLookup } from './strategy.lookup.js';
import { StrategyResolver } from './strategy.resolver.js';
import { StrategyService } from './strategy.service.js';

/**
 * Integrated answers to problem areas: versions of their text, and who agreed to which version. Invariants: agreed, in force and
 * stage are derived and never set; a text that organisations were asked about never changes; an organisation's word is
 * its own.
 */
@Module({
  providers: [StrategyService, AgreementService, StrategyLookup, StrategyResolver, AgreementResolver],
  exports: [StrategyService, AgreementService],
})
export class StrategiesModule {}
