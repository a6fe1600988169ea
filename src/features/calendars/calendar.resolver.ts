import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { yearOf } from '../../kernel/calendar.js';
import { Requires } from '../../platform/auth/requires.js';
import { Ask, Reading } from '../../platform/read/index.js';
import { ChangeCalendarInput } from './calendar.input.js';
import { CountyCalendar } from './calendar.model.js';
import { CalendarService } from './calendar.service.js';
import { ImportSchoolHolidaysInput } from './school-holiday.input.js';
import { SchoolHolidayImport } from './school-holiday.model.js';
import { SchoolHolidayService } from './school-holiday.service.js';

/** By which calendar the county works. */
@Resolver(() => CountyCalendar)
export class CalendarResolver {
  constructor(
    private readonly calendar: CalendarService,
    private readonly schoolHolidays: SchoolHolidayService,
  ) {}

  @Requires('calendars.read')
  @OnlyNow('The calendar is no part of the thread; its years are asked for by number.')
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

  @Requires('calendars.manage')
  @Mutation(() => SchoolHolidayImport, {
    description:
      'Reads school holidays from an iCalendar file (.ics). For the days it names, the file replaces what stood there. ' +
      'Errors name the line: calendars.notCalendarFile, calendars.badLine, calendars.notEnded, calendars.strayEnd, ' +
      'calendars.badSigns, calendars.noEvents, calendars.fileTooLarge.',
  })
  importSchoolHolidays(
    @Args('input', { description: 'The file.' }) input: ImportSchoolHolidaysInput,
    @Ask() ask: Reading,
  ): Promise<SchoolHolidayImport> {
    return this.schoolHolidays.import(ask.actor, input);
  }
}
