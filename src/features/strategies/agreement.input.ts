import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { AgreementState } from './agreement-state.js';

@InputType({
  description:
    'The word of an organisation on a version of a text, given by those who lead or represent it, or recorded by coordination with the meeting or a reason.',
})
export class StateAgreementInput {
  @Field(() => ID, { description: 'Id of the version of the text (StrategyVersion).' })
  @IsUUID()
  strategyVersionId: string;

  @Field(() => ID, { description: 'The organisation whose word it is.' })
  @IsUUID()
  organisationId: string;

  @Field(() => Int, { description: 'The `version` of the agreement you saw.' })
  version: number;

  @Field(() => AgreementState, { description: 'What it says.' })
  state: AgreementState;

  @Field(() => String, { nullable: true, description: 'The condition, where it agrees with one.' })
  @IsOptional()
  @MaxLength(2000)
  condition?: string;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'Day on which it gave its word; today where left out.',
  })
  statedOn?: string;

  @Field(() => ID, { nullable: true, description: 'The meeting at which it gave its word.' })
  @IsOptional()
  @IsUUID()
  meetingId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'How coordination came to know it; stands in the history.',
  })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}
