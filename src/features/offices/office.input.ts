import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsEmail, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { PageArgs } from '../../platform/read/index.js';
import { OfficeLevel } from './office.entity.js';
import { Autonomy, OrganisationType } from './organisation.entity.js';

export enum OfficeSort {
  NAME = 'NAME',
  CODE = 'CODE',
}
registerEnumType(OfficeSort, {
  name: 'OfficeSort',
  description: 'What offices are sorted by.',
  valuesMap: {
    NAME: { description: 'By name.' },
    CODE: { description: 'By number (Amt 40, 50, 51); those without one last.' },
  },
});

export enum OrganisationSort {
  NAME = 'NAME',
  TYPE = 'TYPE',
}
registerEnumType(OrganisationSort, {
  name: 'OrganisationSort',
  description: 'What organisations are sorted by.',
  valuesMap: { NAME: { description: 'By name.' }, TYPE: { description: 'By kind.' } },
});

@InputType({ description: 'Narrows the list of organisations; conditions add up.' })
export class OrganisationFilter {
  @Field(() => OrganisationType, { nullable: true, description: 'Only organisations of this kind.' })
  type?: OrganisationType;

  @Field(() => Autonomy, { nullable: true, description: 'Only those whose word counts like this.' })
  autonomy?: Autonomy;

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  @IsOptional()
  @MaxLength(100)
  name?: string;
}

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => OrganisationFilter, { nullable: true, description: 'Which organisations.' })
  filter?: OrganisationFilter;

  @Field(() => OrganisationSort, { defaultValue: OrganisationSort.NAME, description: 'Order.' })
  sortBy: OrganisationSort;
}

@InputType({ description: 'Narrows the list of offices; conditions add up.' })
export class OfficeFilter {
  @Field(() => ID, { nullable: true, description: 'Only offices of this organisation.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string;

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  @IsOptional()
  @MaxLength(100)
  name?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether closed offices are listed as well.' })
  withClosed?: boolean;
}

@ArgsType()
export class OfficesArgs extends PageArgs {
  @Field(() => OfficeFilter, { nullable: true, description: 'Which offices.' })
  filter?: OfficeFilter;

  @Field(() => OfficeSort, { defaultValue: OfficeSort.NAME, description: 'Order.' })
  sortBy: OfficeSort;
}

@InputType({ description: 'A new organisation.' })
export class CreateOrganisationInput {
  @Field({ description: 'Full name, unique.' })
  @Length(1, 200)
  name: string;

  @Field(() => String, { nullable: true, description: 'Short name.' })
  @IsOptional()
  @MaxLength(40)
  shortName?: string;

  @Field(() => OrganisationType, { description: 'Kind of organisation.' })
  type: OrganisationType;

  @Field(() => Autonomy, { description: 'Whose word counts in it.' })
  autonomy: Autonomy;

  @Field(() => ID, { nullable: true, description: 'The area it works for.' })
  @IsOptional()
  @IsUUID()
  areaId?: string;
}

@InputType({ description: 'A new office.' })
export class CreateOfficeInput {
  @Field(() => ID, { description: 'The organisation it belongs to.' })
  @IsUUID()
  organisationId: string;

  @Field({ description: 'Name.' })
  @Length(1, 200)
  name: string;

  @Field(() => String, { nullable: true, description: 'Number.' })
  @IsOptional()
  @MaxLength(20)
  code?: string;

  @Field(() => OfficeLevel, { defaultValue: OfficeLevel.OFFICE, description: 'Place in the organisation.' })
  level: OfficeLevel;

  @Field(() => ID, { nullable: true, description: 'Who leads it.' })
  @IsOptional()
  @IsUUID()
  headId?: string;

  @Field(() => String, { nullable: true, description: 'Shared mailbox.' })
  @IsOptional()
  @IsEmail()
  sharedMailbox?: string;

  @Field(() => ID, { nullable: true, description: 'The unit above it in the same organisation.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
}

@InputType({ description: 'Changes to an office; what is left out stays.' })
export class ChangeOfficeInput {
  @Field(() => ID, { description: 'The office.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Name.' })
  @IsOptional()
  @Length(1, 200)
  name?: string;

  @Field(() => String, { nullable: true, description: 'Number; null: none.' })
  @IsOptional()
  @MaxLength(20)
  code?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who leads it; null: nobody at present.' })
  @IsOptional()
  @IsUUID()
  headId?: string | null;

  @Field(() => String, { nullable: true, description: 'Shared mailbox; null: none.' })
  @IsOptional()
  @IsEmail()
  sharedMailbox?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit above it in the same organisation; null: none.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
}

@InputType({ description: 'Changes to an organisation; what is left out stays.' })
export class ChangeOrganisationInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Full name.' })
  @IsOptional()
  @Length(1, 200)
  name?: string;

  @Field(() => String, { nullable: true, description: 'Short name; null: none.' })
  @IsOptional()
  @MaxLength(40)
  shortName?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it takes part at present.' })
  active?: boolean;
}
