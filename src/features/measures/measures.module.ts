import { Module } from '@nestjs/common';
import './messages.js';
import './measure.shape.js';
import './measure-lists.shape.js';
import './participation.shape.js';
import { MeasureEvents } from './measure-events.js';

/**
 * Steps of strategies: who is responsible, by when, how it stands, and what was reported. Invariants: exactly one lead office;
 * numbers are never reused; released reports are never changed; the light is computed, never set without a reason.
 */
@Module({ providers: [MeasureEvents], exports: [MeasureEvents] })
export class MeasuresModule {}
