import { Module } from '@nestjs/common';

/**
 * Integrated answers to problem areas: versions of their text, and who agreed to which version. Invariants: agreed, in force and
 * stage are derived and never set; a text that organisations were asked about never changes; an organisation's word is
 * its own.
 */
@Module({})
export class StrategiesModule {}
