import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsInt, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { Light } from './light.js';
import { DiscontinuedReason, GoalAttainment } from './measure.enums.js';
import { IfGiven, MeasureContentInput } from './measure-content.input.js';
import { MeasureStatus } from './measure-status.js';

@InputType({ description: 'A new measure. A draft needs a title and a lead office; the rest can follow.' })
export class CreateMeasureInput extends MeasureContentInput {
  @Field({ description: 'Title.' })
  @Length(1, 120)
  title: string;

  @Field(() => ID, { description: 'The one office that leads it (Federführung).' })
  @IsUUID()
  leadOfficeId: string;

  @Field(() => [ID], { nullable: true, description: 'The strategies it is a step of.' })
  @IfGiven()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  strategyIds?: string[];
}

@InputType({ description: 'Changes of a measure. What is left out stays; what is null is emptied.' })
export class ChangeMeasureInput extends MeasureContentInput {
  @Field(() => ID, { description: 'Id of the measure.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'Title.' })
  @IfGiven()
  @Length(1, 120)
  title?: string;

  @Field(() => ID, { nullable: true, description: 'The one office that leads it; must promise anew.' })
  @IfGiven()
  @IsUUID()
  leadOfficeId?: string;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'Day it really ended: the lead unit proposes the end.',
  })
  actualEnd?: string | null;

  @Field(() => GoalAttainment, { nullable: true, description: 'How far the goal was reached.' })
  goalAttainment?: GoalAttainment | null;

  @Field(() => String, { nullable: true, description: 'Why it is changed; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'A move of a measure along its life, with what the move asks for.' })
export class ChangeMeasureStatusInput {
  @Field(() => ID, { description: 'Id of the measure.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version: number;

  @Field(() => MeasureStatus, { description: 'Where it goes.' })
  to: MeasureStatus;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  @IsOptional()
  @MaxLength(500)
  reason?: string;

  @Field(() => LocalDay, { nullable: true, description: 'For IN_PROGRESS: the day it really began.' })
  actualStart?: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'For IN_PROGRESS while money is closed by a spending lock: true says that the work begins without it; the reason says how.',
  })
  withoutLockedFunds?: boolean;

  @Field(() => LocalDay, { nullable: true, description: 'For COMPLETED: the day it really ended.' })
  actualEnd?: string;

  @Field(() => GoalAttainment, {
    nullable: true,
    description: 'For COMPLETED: how far the goal was reached.',
  })
  goalAttainment?: GoalAttainment;

  @Field(() => LocalDay, { nullable: true, description: 'For ON_HOLD: the day it is looked at again.' })
  resubmitOn?: string;

  @Field(() => DiscontinuedReason, { nullable: true, description: 'For DISCONTINUED: why.' })
  discontinuedReason?: DiscontinuedReason;

  @Field(() => ID, { nullable: true, description: 'For DISCONTINUED because REPLACED: by which measure.' })
  @IsOptional()
  @IsUUID()
  replacementId?: string;
}

@InputType({ description: 'The light set by hand, or given back to the rule.' })
export class OverrideLightInput {
  @Field(() => ID, { description: 'Id of the measure.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version: number;

  @Field(() => Light, { nullable: true, description: 'The light to show; left out, the rule counts again.' })
  light?: Light;

  @Field(() => String, { nullable: true, description: 'Why; printed beside the light.' })
  @IsOptional()
  @Length(1, 500)
  reason?: string;
}
