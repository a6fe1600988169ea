import { Module } from '@nestjs/common';
import './kinds.js';

/**
 * What is written about measures: the sheet of one, the catalogue of many. Invariants: a sheet is one page, and says what it
 * leaves out; a figure that is kept secret is told in words; people are named within the administration only.
 */
@Module({})
export class MeasurePapersModule {}
