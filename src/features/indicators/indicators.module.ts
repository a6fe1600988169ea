import { Module } from '@nestjs/common';
import { DataDeliveryListeners } from './data-delivery-listeners.js';
import './data-delivery.holdings.js';
import './data-delivery.messages.js';
import { DataDeliveryResolver } from './data-delivery.resolver.js';
import { DataDeliveryService } from './data-delivery.service.js';
import './data-delivery.shape.js';
import './indicator.shape.js';
import './messages.js';
import { IndicatorIntake } from './indicator-intake.service.js';
import { IndicatorResolver } from './indicator.resolver.js';
import { IndicatorService } from './indicator.service.js';

/**
 * Definitions, who delivers figures by when, figures by area and day, targets, and the protection of small figures. Invariants: figures are read through the
 * view `shown_observation` only, so what is kept secret is null for everyone; missing is never 0; a rate over areas is made
 * from sums; protection is never loosened while there are figures. Why sums leave secret members out
 * stands in `indicator.rules.ts`.
 */
@Module({
  providers: [
    IndicatorService,
    IndicatorIntake,
    IndicatorResolver,
    DataDeliveryListeners,
    DataDeliveryService,
    DataDeliveryResolver,
  ],
  exports: [IndicatorService, IndicatorIntake, DataDeliveryListeners, DataDeliveryService],
})
export class IndicatorsModule {}
