import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';

/** Signs of the longest text that is taken. */
export const LONGEST_TEXT = 50_000;

@InputType({
  description:
    'A new wording. Where organisations were asked about the present one, it becomes the next version.',
})
export class ChangeStrategyTextInput {
  @Field(() => ID, { description: 'Id of the newest version of the text (StrategyVersion).' })
  @IsUUID()
  strategyVersionId: string;

  @Field(() => Int, { description: 'The `version` of that StrategyVersion as you saw it.' })
  version: number;

  @Field({ description: 'The whole text.' })
  @MaxLength(LONGEST_TEXT)
  text: string;

  @Field(() => String, { nullable: true, description: 'Why it is changed; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({
  description: 'Asks organisations to agree to the newest text, or further ones while not all have agreed.',
})
export class SubmitStrategyVersionInput {
  @Field(() => ID, { description: 'Id of the newest version of the text (StrategyVersion).' })
  @IsUUID()
  strategyVersionId: string;

  @Field(() => Int, { description: 'The `version` of that StrategyVersion as you saw it.' })
  version: number;

  @Field(() => [ID], {
    description: 'The organisations that are asked; the leading one only if it is named here.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  organisationIds: string[];

  @Field(() => LocalDay, {
    nullable: true,
    description: 'Day on which they were asked; today where left out.',
  })
  submittedOn?: string;
}
