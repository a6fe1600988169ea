import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';

@InputType({ description: 'Whose reminders, of which review, on which days; conditions add up.' })
export class DryRunInput {
  @Field(() => ID, { nullable: true, description: 'Only of this review.' })
  @IsOptional()
  @IsUUID()
  reviewId?: string;

  @Field(() => ID, { nullable: true, description: 'Only what this person would get.' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @Field(() => LocalDay, { nullable: true, description: 'Only steps due from this day on.' })
  from?: string;

  @Field(() => LocalDay, { nullable: true, description: 'Only steps due up to this day.' })
  to?: string;
}
