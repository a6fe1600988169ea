import { Module } from '@nestjs/common';

/** What happens in a meeting and after it: outcomes that write the plan, closing, minutes and their revisions. */
@Module({})
export class MinutesModule {}
