import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Land } from '../../kernel/calendar.js';
import { LandCode } from './calendar.enums.js';
import { LeftOutReason } from './school-holiday.enums.js';

@ObjectType({ description: 'An event of a file that was not taken over.' })
export class LeftOutEvent {
  @Field(() => Int, { description: 'Line of the file on which it begins.' })
  line: number;

  @Field({ description: 'Its name; empty where it has none.' })
  name: string;

  @Field(() => LeftOutReason, { description: 'Stable code of the reason.' })
  reason: LeftOutReason;

  @Field({ description: 'The reason in the language of the reader.' })
  text: string;
}

@ObjectType({ description: 'What became of a file with school holidays.' })
export class SchoolHolidayImport {
  @Field(() => LandCode, { description: 'For which Land.' })
  land: Land;

  @Field(() => Int, { description: 'School holidays found in the file.' })
  read: number;

  @Field(() => Int, { description: 'How many of them are new.' })
  added: number;

  @Field(() => Int, { description: 'How many of them stood there already, day by day.' })
  unchanged: number;

  @Field(() => Int, { description: 'Earlier entries for the same days that gave way to those of the file.' })
  replaced: number;

  @Field(() => Int, { description: 'Events that were not taken over.' })
  leftOutCount: number;

  @Field(() => [LeftOutEvent], { description: 'The first hundred of them, with the reason.' })
  leftOut: LeftOutEvent[];
}
