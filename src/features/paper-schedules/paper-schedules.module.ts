import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/index.js';
import { PapersModule } from '../papers/index.js';
import './messages.js';
import { PaperScheduleJobs } from './paper-schedule.jobs.js';
import { PaperScheduleResolver } from './paper-schedule.resolver.js';
import { PaperScheduleService } from './paper-schedule.service.js';
import './paper-schedule.shape.js';
import './scheduled-draft.entity.js';

/**
 * Papers that are drafted by themselves before meetings. Invariants: only for bodies for which coordination wanted it; one draft
 * per schedule and meeting, ever; drafts only: nothing is frozen and nothing goes to a body without a person.
 */
@Module({
  imports: [CalendarsModule, PapersModule],
  providers: [PaperScheduleService, PaperScheduleJobs, PaperScheduleResolver],
})
export class PaperSchedulesModule {}
