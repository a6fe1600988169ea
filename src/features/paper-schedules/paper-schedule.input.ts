import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { CountingMode, Roll } from '../../kernel/calendar.js';
import '../../platform/graphql/deadline-enums.js';
import { PaperKind } from '../papers/index.js';

/** The longest time before a meeting: half a year. */
const FARTHEST = 180;
/** When committees want their papers: sixteen days before. */
const USUAL = 16;

@InputType({ description: 'A schedule as it is to be; it replaces that of the same body and kind.' })
export class SetPaperScheduleInput {
  @Field(() => ID, { description: 'The body before whose meetings the paper is drafted.' })
  @IsUUID()
  bodyId: string;

  @Field(() => PaperKind, {
    defaultValue: PaperKind.PROGRESS_REPORT,
    description: 'What is drafted: PROGRESS_REPORT, RESOLUTION_PAPER, AGENDA or INVITATION.',
  })
  kind: PaperKind;

  @Field(() => Int, { defaultValue: -USUAL, description: 'Days from the meeting; -180 to -1.' })
  @IsInt()
  @Min(-FARTHEST)
  @Max(-1)
  offsetDays: number;

  @Field(() => CountingMode, {
    defaultValue: CountingMode.CALENDAR_DAYS,
    description: 'How days are counted.',
  })
  counting: CountingMode;

  @Field(() => Roll, {
    defaultValue: Roll.PREVIOUS_WORKING_DAY,
    description: 'Where it goes when nobody works on that day.',
  })
  roll: Roll;
}

@InputType({ description: 'A schedule that is stopped.' })
export class StopPaperScheduleInput {
  @Field(() => ID, { description: 'Id of the schedule.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version: number;
}
