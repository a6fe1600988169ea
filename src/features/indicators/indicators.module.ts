import { Module } from '@nestjs/common';
import './indicator.shape.js';
import './messages.js';
import { IndicatorIntake } from './indicator-intake.service.js';
import { IndicatorResolver } from './indicator.resolver.js';
import { IndicatorService } from './indicator.service.js';

/**
 * Definitions, figures by area and day, targets, and the protection of small figures. Invariants: figures are read through the
 * view `shown_observation` only, so what is kept secret is null for everyone; missing is never 0; a rate over areas is made
 * from sums; protection is never loosened while there are figures. Why sums leave secret members out
 * stands in `indicator.rules.ts`.
 */
@Module({
  providers: [IndicatorService, IndicatorIntake, IndicatorResolver],
  exports: [IndicatorService, IndicatorIntake],
})
export class IndicatorsModule {}
