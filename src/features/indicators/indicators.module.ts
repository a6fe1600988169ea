import { Module } from '@nestjs/common';
import { IndicatorService } from './indicator.service.js';

/** Definitions, figures by area and day, targets, and the protection of small figures. */
@Module({ providers: [IndicatorService], exports: [IndicatorService] })
export class IndicatorsModule {}
