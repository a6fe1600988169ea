import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type Land, YearlyClosing } from '../../kernel/calendar.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { LandCode } from './calendar.enums.js';

/** A day with a name. */
@ObjectType({ description: 'A day of the calendar with its name.' })
export class NamedDay {
  @Field(() => LocalDay, { description: 'The day.' })
  day: string;

  @Field({ description: 'Its name; that of a public holiday in the language of the reader.' })
  name: string;
}

/** Days without school. */
@ObjectType({ description: 'Schulferien: days without school. They shift no deadline, they only warn.' })
export class SchoolHolidayPeriod {
  @Field({ description: 'Name, for example Osterferien.' })
  name: string;

  @Field(() => LocalDay, { description: 'First day.' })
  fromDay: string;

  @Field(() => LocalDay, { description: 'Last day, included.' })
  toDay: string;
}

/** The calendar of the county in one year. */
@ObjectType({
  description: 'By which calendar the county works in a year: holidays, closed days, school holidays.',
})
export class CountyCalendar {
  @Field(() => ID, { description: 'Id of the settings of the calendar.' })
  id: string;

  @Field(() => Int, { description: 'Version of the settings; send it back when you change them.' })
  version: number;

  @Field(() => Int, { description: 'The year shown.' })
  year: number;

  @Field(() => LandCode, { description: 'The Land whose public holidays count.' })
  land: Land;

  @Field({ description: 'Its name in the language of the reader.' })
  landName: string;

  @Field(() => [NamedDay], {
    description:
      'Public holidays of the year. What only single municipalities keep (Augsburger Friedensfest) is entered as a closed day.',
  })
  holidays: NamedDay[];

  @Field(() => [YearlyClosing], { description: 'On which of these days offices are closed every year.' })
  yearlyClosings: YearlyClosing[];

  @Field(() => [NamedDay], {
    description:
      'Schließtage: the days of the year on which offices are closed, yearly ones and single ones.',
  })
  officeClosedDays: NamedDay[];

  @Field(() => [NamedDay], {
    description: 'All single closed days that are entered, of every year: what changeCalendar replaces.',
  })
  singleClosedDays: NamedDay[];

  @Field(() => [SchoolHolidayPeriod], { description: 'School holidays of the Land that touch the year.' })
  schoolHolidays: SchoolHolidayPeriod[];
}
