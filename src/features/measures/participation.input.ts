import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { IfGiven } from './measure-content.input.js';
import { Commitment, ParticipationRole } from './participation.entity.js';

@InputType({ description: "An office's part in a measure: added, changed, or promised." })
export class SetParticipationInput {
  @Field(() => ID, { description: 'Id of the measure.' })
  @IsUUID()
  measureId: string;

  @Field(() => ID, { description: 'The office.' })
  @IsUUID()
  officeId: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the participation you saw; left out, the office is added.',
  })
  @IsOptional()
  @IsInt()
  version?: number;

  @Field(() => ParticipationRole, {
    nullable: true,
    description: 'What it does; LEAD is changed at the measure itself.',
  })
  @IfGiven()
  role?: ParticipationRole;

  @Field(() => Commitment, {
    nullable: true,
    description: 'What it promises: stated by its own people, or by coordination on their behalf.',
  })
  @IfGiven()
  commitment?: Commitment;

  @Field(() => String, { nullable: true, description: 'Under which condition (AGREED_WITH_CONDITION).' })
  @IsOptional()
  @Length(1, 500)
  condition?: string;

  @Field(() => String, { nullable: true, description: 'Why it is changed; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}
