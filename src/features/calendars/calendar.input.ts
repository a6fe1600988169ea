import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsEnum,
  IsOptional,
  IsUUID,
  Length,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { type Land, YearlyClosing } from '../../kernel/calendar.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { LandCode } from './calendar.enums.js';

/** What is left out stays; what is given may not be null. */
const IfGiven = () => ValidateIf((_, value) => value !== undefined);

@InputType({ description: 'A single day on which offices are closed (Schließtag).' })
export class ClosedDayInput {
  @Field(() => LocalDay, { description: 'The day.' })
  day: string;

  @Field({ description: 'Why, for example Brückentag or Betriebsausflug.' })
  @Length(1, 100)
  name: string;
}

@InputType({ description: 'Changes of the calendar. What is left out stays.' })
export class ChangeCalendarInput {
  @Field(() => ID, { description: 'Id of the settings.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the settings you saw.' })
  version: number;

  @Field(() => LandCode, { nullable: true, description: 'The Land whose public holidays count.' })
  @IfGiven()
  @IsEnum(LandCode)
  land?: Land;

  @Field(() => [YearlyClosing], { nullable: true, description: 'All yearly closings.' })
  @IfGiven()
  @IsEnum(YearlyClosing, { each: true })
  yearlyClosings?: YearlyClosing[];

  @Field(() => [ClosedDayInput], {
    nullable: true,
    description: 'All single closed days, of every year; those left out of the list are closed no more.',
  })
  @IfGiven()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ClosedDayInput)
  closedDays?: ClosedDayInput[];

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}
