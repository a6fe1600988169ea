import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { MeasureStatus } from './measure-status.js';
import { DeviationReason, SelfAssessment } from './status-report.enums.js';

/** What can be said in a report; everything is optional, so that a draft can begin with one word. */
@InputType({ isAbstract: true })
abstract class SaidInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: nothing has changed (unverändert), a full answer. Leave out everything else then.',
  })
  isUnchanged?: boolean;

  @Field(() => SelfAssessment, {
    nullable: true,
    description: 'How the office itself sees it; needed unless unchanged.',
  })
  selfAssessment?: SelfAssessment;

  @Field(() => String, { nullable: true, description: 'What happened, in at most three sentences.' })
  @IsOptional()
  @MaxLength(2000)
  text?: string;

  @Field(() => DeviationReason, {
    nullable: true,
    description: 'Why it does not run as planned; needed when off track, or at risk with a later end.',
  })
  reasonCode?: DeviationReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reason in words; needed also when the end moves.',
  })
  @IsOptional()
  @MaxLength(500)
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is done about it (Gegenmaßnahme); off track without one stays red.',
  })
  @IsOptional()
  @MaxLength(500)
  counterStep?: string | null;

  @Field(() => String, { nullable: true, description: 'What comes next (nächster Schritt).' })
  @IsOptional()
  @MaxLength(500)
  nextStep?: string | null;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'New planned end, not before today; moves on release.',
  })
  newPlannedEnd?: string | null;

  @Field(() => Int, { nullable: true, description: 'Progress in percent; 100 only for a standing task.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  progressPercent?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the steering group is asked to act.' })
  needsSteering?: boolean;

  @Field(() => MeasureStatus, {
    nullable: true,
    description: 'What the office proposes to make of it: ONGOING, ON_HOLD, COMPLETED or DISCONTINUED.',
  })
  proposedStatus?: MeasureStatus | null;
}

@InputType({ description: 'A new status report (Statusmeldung) on a measure.' })
export class DraftStatusReportInput extends SaidInput {
  @Field(() => ID, { description: 'The measure it is about.' })
  @IsUUID()
  measureId: string;
}

@InputType({ description: 'A status report written and sent on in one step.' })
export class ReportStatusInput extends DraftStatusReportInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True: released at once, for those who may release. False: submitted to the head.',
  })
  release: boolean;
}

@InputType({ description: 'Which report, and as it was seen.' })
export class SeenReportInput {
  @Field(() => ID, { description: 'The report.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'Changes to a report that is not released; what is left out stays as it is.' })
export class ChangeStatusReportInput extends SaidInput {
  @Field(() => ID, { description: 'The report.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'Why it is changed; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'A submitted report that goes back to its author.' })
export class ReturnStatusReportInput extends SeenReportInput {
  @Field({ description: 'What is to be mended.' })
  @Length(1, 500)
  reason: string;
}

@ArgsType()
export class ConfirmUnchangedArgs {
  @Field(() => [ID], { description: 'The measures on which nothing has changed, at most 500.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  measureIds: string[];
}
