import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Role } from '../../kernel/actor.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { HoldingKind } from './holding-kind.js';

@InputType({ description: 'Who takes over: one thing, or everything of a kind that is not named by itself.' })
export class SuccessionInput {
  @Field(() => HoldingKind, { description: 'The kind.' })
  kind: string;

  @Field(() => ID, { nullable: true, description: 'One thing of it; everything of the kind where left out.' })
  @IsOptional()
  @IsUUID()
  itemId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the thing you saw.' })
  version?: number | null;

  @Field(() => ID, { nullable: true, description: 'Who takes it; null: nobody.' })
  @IsOptional()
  @IsUUID()
  successorId?: string | null;
}

@InputType({ description: 'Somebody leaves.' })
export class LeaveInput {
  @Field(() => ID, { description: 'Who leaves.' })
  @IsUUID()
  personId: string;

  @Field(() => Int, { description: 'The version of the person you saw.' })
  version: number;

  @Field(() => LocalDay, {
    description: 'Last day of work. Rights end with it; before it is over everything stays where it is.',
  })
  lastDay: string;

  @Field(() => [SuccessionInput], {
    description: 'Who takes over. Every kind that is held must be named, also where nobody takes it.',
  })
  @ValidateNested({ each: true })
  @Type(() => SuccessionInput)
  @ArrayMaxSize(1_000)
  successions: SuccessionInput[];

  @Field(() => String, { nullable: true, description: 'Why, for the history of everything that changes.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'A leaving that is called off.' })
export class CancelLeavingInput {
  @Field(() => ID, { description: 'Who stays.' })
  @IsUUID()
  personId: string;

  @Field(() => Int, { description: 'The version of the person you saw.' })
  version: number;
}

@InputType({ description: 'Things of somebody who has left go to others.' })
export class HandOverThingsInput {
  @Field(() => ID, { description: 'Who has left.' })
  @IsUUID()
  personId: string;

  @Field(() => [SuccessionInput], { description: 'What goes to whom; what is not named stays open.' })
  @ValidateNested({ each: true })
  @Type(() => SuccessionInput)
  @ArrayMaxSize(1_000)
  successions: SuccessionInput[];

  @Field(() => String, { nullable: true, description: 'Why, for the history of everything that changes.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'A role of who comes back.' })
export class ReturnRoleInput {
  @Field(() => Role, { description: 'The role.' })
  role: Role;

  @Field(() => ID, { nullable: true, description: 'The office it holds for.' })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The body it holds for.' })
  @IsOptional()
  @IsUUID()
  bodyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation it holds for.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The area it holds for, with all that lies in it.' })
  @IsOptional()
  @IsUUID()
  areaId?: string | null;
}

@InputType({ description: 'Somebody comes back.' })
export class ReturnPersonInput {
  @Field(() => ID, { description: 'Who comes back.' })
  @IsUUID()
  personId: string;

  @Field(() => Int, { description: 'The version of the person you saw.' })
  version: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The office the person works in now; none where left out.',
  })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @Field(() => [ReturnRoleInput], { description: 'Roles from today on.' })
  @ValidateNested({ each: true })
  @Type(() => ReturnRoleInput)
  @ArrayMaxSize(50)
  roles: ReturnRoleInput[];
}

@InputType({ description: 'What somebody who is back takes back.' })
export class TakeBackInput {
  @Field(() => ID, { description: 'Who is back.' })
  @IsUUID()
  personId: string;

  @Field(() => [ID], { description: 'Which of the things handed over.' })
  @IsUUID(undefined, { each: true })
  @ArrayNotEmpty()
  @ArrayMaxSize(1_000)
  ids: string[];
}
