import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import type { Land } from '../../kernel/calendar.js';
import { LandCode } from './calendar.enums.js';

@InputType({ description: 'School holidays from an iCalendar file.' })
export class ImportSchoolHolidaysInput {
  @Field({ description: 'The text of the file (.ics), at most one megabyte.' })
  // What is a little too large is told so by the reading; this is for what is not worth reading
  @MaxLength(2_000_000)
  ics: string;

  @Field(() => LandCode, { nullable: true, description: 'For which Land; empty: that of the calendar.' })
  land?: Land | null;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}
