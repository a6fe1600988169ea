import { Module } from '@nestjs/common';

/** By which calendar the county works: its Land, the days its offices are closed, school holidays. */
@Module({})
export class CalendarsModule {}
