import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { Role } from '../../kernel/actor.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

@InputType({ description: 'A role for a person, for the county or a part of it, for a time.' })
export class AssignRoleInput {
  @Field(() => ID, { description: 'The person.' })
  @IsUUID()
  personId: string;

  @Field(() => Role, { description: 'The role.' })
  role: Role;

  @Field(() => ID, { nullable: true, description: 'The organisation it holds for.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The office it holds for.' })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The body it holds for.' })
  @IsOptional()
  @IsUUID()
  bodyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The area it holds for, with all that lies in it.' })
  @IsOptional()
  @IsUUID()
  areaId?: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'First day; today where left out.' })
  validFrom?: string;

  @Field(() => LocalDay, { nullable: true, description: 'Last day; empty while it goes on.' })
  validTo?: string | null;
}

@InputType({ description: 'Other days of a role; what is left out stays.' })
export class ChangeRoleInput {
  @Field(() => ID, { description: 'The role of the person.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => LocalDay, { nullable: true, description: 'First day of the role.' })
  validFrom?: string;

  @Field(() => LocalDay, { nullable: true, description: 'Last day of the role; null: it goes on.' })
  validTo?: string | null;
}

@InputType({ description: 'The end of a role.' })
export class EndRoleInput {
  @Field(() => ID, { description: 'The role of the person.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => LocalDay, { description: 'Last day of the role.' })
  lastDay: string;
}
