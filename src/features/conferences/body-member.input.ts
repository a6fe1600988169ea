import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { BodyRole } from './body.enums.js';

@InputType({ description: 'A new seat in a body.' })
export class AddBodyMemberInput {
  @Field(() => ID, { description: 'The body.' })
  @IsUUID()
  bodyId: string;

  @Field(() => ID, { description: 'Who sits in it.' })
  @IsUUID()
  personId: string;

  @Field(() => BodyRole, { defaultValue: BodyRole.MEMBER, description: 'What the person is in the body.' })
  role: BodyRole;

  @Field({ defaultValue: false, description: 'Whether the person votes.' })
  hasVote: boolean;

  @Field(() => ID, { nullable: true, description: 'The organisation the person speaks for.' })
  @IsOptional()
  @IsUUID()
  onBehalfOfId?: string;

  @Field(() => ID, { nullable: true, description: 'Who stands in.' })
  @IsOptional()
  @IsUUID()
  deputyId?: string;

  @Field(() => LocalDay, { nullable: true, description: 'First day; empty: today.' })
  validFrom?: string;

  @Field(() => LocalDay, { nullable: true, description: 'Last day; empty while it goes on.' })
  validTo?: string;
}

@InputType({ description: 'The end of a seat in a body.' })
export class EndBodyMembershipInput {
  @Field(() => ID, { description: 'Id of the membership.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the membership you saw.' })
  version: number;

  @Field(() => LocalDay, { nullable: true, description: 'Last day; empty: today.' })
  validTo?: string;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}
