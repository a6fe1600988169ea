import { Field, ID, InputType, Int, IntersectionType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsOptional,
  IsUUID,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';

const IfGiven = () => ValidateIf((_, given) => given !== undefined);

@InputType({ isAbstract: true })
class ReviewFilters {
  @Field(() => [ID], { nullable: true, description: 'Only measures of these strategies; none: of all.' })
  @IfGiven()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  strategyIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Only measures within these areas; none: within all.' })
  @IfGiven()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  areaIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Only measures led by these offices; none: by all.' })
  @IfGiven()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  officeIds?: string[];
}

@InputType({
  description: 'Status reports by a day of the year, without a meeting (halbjährliche Statusmeldung).',
})
export class PlanReviewInput extends ReviewFilters {
  @Field(() => LocalDay, { description: 'Day by which reports are owed, for example 30 April.' })
  dueOn: string;
}

@InputType({ isAbstract: true })
class SeenReview {
  @Field(() => ID, { description: 'Id of the review.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the review you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'Changes of a review. What is left out stays.' })
export class ChangeReviewInput extends IntersectionType(SeenReview, ReviewFilters) {
  @Field(() => Boolean, { nullable: true, description: 'Whether all its mails are held back.' })
  @IfGiven()
  @IsBoolean()
  isPaused?: boolean;
}

@InputType({ description: 'A review whose preview was looked at: what is due goes out today.' })
export class StartReviewInput extends SeenReview {}

@InputType({ description: 'A review without a meeting that is called off.' })
export class CancelReviewInput extends SeenReview {}

@InputType({ description: 'Some reports that are missing and are to be reminded of now.' })
export class RemindNowInput {
  @Field(() => ID, { description: 'Id of the review.' })
  @IsUUID()
  reviewId: string;

  @Field(() => [ID], { description: 'The measures whose report is missing.' })
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  measureIds: string[];
}
