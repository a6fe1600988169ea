import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEmail, IsIn, IsOptional, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import type { Locale } from '../../kernel/actor.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

@InputType({ description: 'A new person.' })
export class CreatePersonInput {
  @Field({ description: 'First and last name.' })
  @Length(1, 200)
  name: string;

  @Field({ description: 'Address at work; also the name to sign in with.' })
  @IsEmail()
  email: string;

  @Field(() => String, { nullable: true, description: 'Academic title or function.' })
  @IsOptional()
  @MaxLength(100)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone at work.' })
  @IsOptional()
  @MaxLength(50)
  phone?: string | null;

  @Field(() => ID, { nullable: true, description: 'The office the person works in.' })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @Field(() => String, { defaultValue: 'de', description: 'Language of mails and messages: de or en.' })
  @IsIn(['de', 'en'])
  locale: Locale;
}

@InputType({ description: 'Changes to a person; what is left out stays.' })
export class ChangePersonInput {
  @Field(() => ID, { description: 'The person.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'First and last name.' })
  @IsOptional()
  @Length(1, 200)
  name?: string;

  @Field(() => String, { nullable: true, description: 'Address at work.' })
  @IsOptional()
  @IsEmail()
  email?: string;

  @Field(() => String, { nullable: true, description: 'Academic title or function; null: none.' })
  @IsOptional()
  @MaxLength(100)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone at work; null: none.' })
  @IsOptional()
  @MaxLength(50)
  phone?: string | null;

  @Field(() => ID, { nullable: true, description: 'The office the person works in; null: none.' })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @Field(() => LocalDay, {
    nullable: true,
    description:
      'Last day of work; the account is closed and the person gets no mail. Null: the person has come back.',
  })
  leftOn?: string | null;
}

@InputType({ description: 'Days on which somebody is away.' })
export class RecordAbsenceInput {
  @Field(() => ID, { nullable: true, description: 'Who is away; yourself where left out.' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @Field(() => LocalDay, { description: 'First day.' })
  fromDay: string;

  @Field(() => LocalDay, { description: 'Last day.' })
  toDay: string;
}

@InputType({ description: 'An absence that is over earlier than entered.' })
export class EndAbsenceInput {
  @Field(() => ID, { description: 'The absence.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => LocalDay, {
    nullable: true,
    description:
      'Last day away, yesterday at the earliest; left out: yesterday. What would only begin after it is taken back.',
  })
  lastDay?: string | null;
}

@InputType({ description: 'A deputy who stands in no more.' })
export class EndDeputyshipInput {
  @Field(() => ID, { description: 'The deputyship.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => LocalDay, {
    nullable: true,
    description:
      'Last day, yesterday at the earliest; left out: yesterday. What would only begin after it is taken back.',
  })
  lastDay?: string | null;
}

@InputType({ description: 'Who stands in for somebody.' })
export class AppointDeputyInput {
  @Field(() => ID, { nullable: true, description: 'Who is stood in for; yourself where left out.' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @Field(() => ID, { description: 'Who stands in.' })
  @IsUUID()
  deputyId: string;

  @Field(() => Int, { defaultValue: 1, description: '1: asked first; 2: where the first is away too.' })
  @Min(1)
  @Max(2)
  rank: number;

  @Field(() => LocalDay, { nullable: true, description: 'First day; today where left out.' })
  validFrom?: string;

  @Field(() => LocalDay, { nullable: true, description: 'Last day; open where left out.' })
  validTo?: string;
}
