import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';

@InputType({ description: 'A new milestone (Meilenstein) of a measure.' })
export class AddMilestoneInput {
  @Field(() => ID, { description: 'The measure.' })
  @IsUUID()
  measureId: string;

  @Field({ description: 'What is done by then.' })
  @Length(1, 200)
  title: string;

  @Field(() => LocalDay, { description: 'Promised day, today or later.' })
  dueOn: string;
}

@InputType({ description: 'Changes to a milestone; what is left out stays as it is.' })
export class ChangeMilestoneInput {
  @Field(() => ID, { description: 'The milestone.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'What is done by then.' })
  @IsOptional()
  @Length(1, 200)
  title?: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'New promised day, today or later; needs a reason.' })
  dueOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: the step is given up (entfällt); needs a reason.',
  })
  isDropped?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why; needed where the day moves or the step is given up.',
  })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string | null;
}

@InputType({ description: 'A milestone that was reached.' })
export class CompleteMilestoneInput {
  @Field(() => ID, { description: 'The milestone.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;

  @Field(() => LocalDay, { nullable: true, description: 'Day on which it was reached; today if left out.' })
  doneOn?: string | null;
}
