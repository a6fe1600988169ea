import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CalendarListeners } from '../calendars/index.js';
import { DatedPlans } from './dated-plans.js';
import { ReviewPlanner } from './review-planner.js';

/** Where a holiday or a closed day comes or goes, everything that was counted by it is planned anew at once. */
@Injectable()
export class CalendarFollower implements OnModuleInit {
  constructor(
    private readonly listeners: CalendarListeners,
    private readonly planner: ReviewPlanner,
    private readonly dated: DatedPlans,
  ) {}

  onModuleInit(): void {
    this.listeners.register(async () => {
      await this.planner.replanAll('CALENDAR_CHANGED');
      await this.dated.planAnew('CALENDAR_CHANGED');
    });
  }
}
