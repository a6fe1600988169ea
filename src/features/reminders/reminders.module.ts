import { Module } from '@nestjs/common';

/** The conference is the clock: reviews counted back from a meeting, the plan of reminders, and what was really sent. */
@Module({})
export class RemindersModule {}
