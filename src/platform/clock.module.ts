import { Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from '../kernel/clock.js';

/** The clock of the process; tests replace it by one that they set. */
@Global()
@Module({ providers: [{ provide: Clock, useClass: SystemClock }], exports: [Clock] })
export class ClockModule {}
