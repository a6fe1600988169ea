import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { yearOf } from '../../kernel/calendar.js';
import { Requires } from '../../platform/auth/requires.js';
import { Ask, Reading } from '../../platform/read/index.js';
import { ChangeCalendarInput } from './calendar.input.js';
import { CountyCalendar } from './calendar.model.js';
import { CalendarService } from './calendar.service.js';

/** By which calendar the county works. */
@Resolver(() => CountyCalendar)
export class CalendarResolver {
  constructor(private readonly calendar: CalendarService) {}

  @Requires('calendars.read')
  @Query(() => CountyCalendar, {
    name: 'calendar',
    description: 'Holidays, closed days and school holidays of a year. Errors: calendars.yearOutOfReach.',
  })
  inYear(
    @Args('year', { type: () => Int, nullable: true, description: 'The year; empty: the present one.' })
    year: number | null,
    @Ask() ask: Reading,
  ): Promise<CountyCalendar> {
    return this.calendar.inYear(ask.actor, year ?? yearOf(ask.context.today));
  }

  @Requires('calendars.manage')
  @Mutation(() => CountyCalendar, {
    description:
      'Changes the Land, yearly closings and closed days; answers with the calendar of the present year. ' +
      'Deadlines that are planned stay as they are until they are planned anew. Errors: calendars.dayTwice.',
  })
  async changeCalendar(
    @Args('input', { description: 'What changes.' }) input: ChangeCalendarInput,
    @Ask() ask: Reading,
  ): Promise<CountyCalendar> {
    await this.calendar.change(ask.actor, input);
    return this.calendar.inYear(ask.actor, yearOf(ask.context.today));
  }
}
