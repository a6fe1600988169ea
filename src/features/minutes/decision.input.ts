import { Field, ID, InputType, Int, OmitType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { RecordOutcomeInput } from '../conferences/index.js';
import { ChangeMeasureStatusInput, CreateMeasureInput, GoalAttainment } from '../measures/index.js';
import { StateAgreementInput } from '../strategies/index.js';

@InputType({ description: 'A measure that a decision creates: a draft, or already proposed.' })
export class DecidedMeasureInput extends CreateMeasureInput {
  @Field({
    defaultValue: false,
    description: 'true: proposed at once; then summary and target group are needed.',
  })
  propose: boolean;
}

@InputType({
  description: 'The word that a measure is done, as its office proposed it (Bestätigung des Abschlusses).',
})
export class ConfirmCompletionInput {
  @Field(() => ID, { description: 'The measure.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the measure you saw.' })
  @IsInt()
  version: number;

  @Field(() => LocalDay, { nullable: true, description: 'The day it really ended; empty: as entered.' })
  actualEnd?: string;

  @Field(() => GoalAttainment, {
    nullable: true,
    description: 'How far the goal was reached; empty: as entered.',
  })
  goalAttainment?: GoalAttainment;
}

@InputType({ description: 'The word of an organisation on a text, given at the meeting of the decision.' })
export class DecidedAgreementInput extends OmitType(StateAgreementInput, [
  'meetingId',
  'statedOn',
  'changeReason',
] as const) {}

@InputType({ description: 'A task that follows from a decision; it becomes an outcome of its own.' })
export class FollowUpTaskInput {
  @Field({ description: 'What is to be done.' })
  @Length(1, 5000)
  text: string;

  @Field(() => ID, { description: 'Who has to do it.' })
  @IsUUID()
  responsibleOfficeId: string;

  @Field(() => LocalDay, { description: 'By when.' })
  dueOn: string;
}

@InputType({ description: 'What a decision writes into the plan, besides itself.' })
export class DecisionEffectsInput {
  @Field(() => DecidedMeasureInput, { nullable: true, description: 'A new measure.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => DecidedMeasureInput)
  createMeasure?: DecidedMeasureInput;

  @Field(() => ChangeMeasureStatusInput, {
    nullable: true,
    description: 'A move of a measure. Without a reason, the number of the outcome is the reason.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => ChangeMeasureStatusInput)
  changeMeasureStatus?: ChangeMeasureStatusInput;

  @Field(() => ConfirmCompletionInput, { nullable: true, description: 'A measure that is done.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ConfirmCompletionInput)
  confirmCompletion?: ConfirmCompletionInput;

  @Field(() => [DecidedAgreementInput], {
    defaultValue: [],
    description: 'What organisations said to a text at the meeting.',
  })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DecidedAgreementInput)
  agreements: DecidedAgreementInput[];

  @Field(() => [FollowUpTaskInput], { defaultValue: [], description: 'Tasks under the same item.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => FollowUpTaskInput)
  tasks: FollowUpTaskInput[];
}

@InputType({ description: 'An outcome together with what it writes into the plan: all of it, or nothing.' })
export class RecordDecisionInput {
  @Field(() => RecordOutcomeInput, { description: 'The outcome.' })
  @ValidateNested()
  @Type(() => RecordOutcomeInput)
  outcome: RecordOutcomeInput;

  @Field(() => DecisionEffectsInput, { description: 'What it writes.' })
  @ValidateNested()
  @Type(() => DecisionEffectsInput)
  effects: DecisionEffectsInput;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history of everything written.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'The body that confirms when a measure is done.' })
export class SetConfirmingBodyInput {
  @Field(() => ID, { description: 'The measure.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the measure you saw.' })
  @IsInt()
  version: number;

  @Field(() => ID, { nullable: true, description: 'The body; null: nobody, the office itself completes it.' })
  @IsOptional()
  @IsUUID()
  bodyId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}
