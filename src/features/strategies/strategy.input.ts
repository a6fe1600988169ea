import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsEnum,
  IsOptional,
  IsUUID,
  Length,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { Visibility } from '../../kernel/visibility.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { LONGEST_TEXT } from './strategy-version.input.js';

/** Checked where given, and then never null: such an entry can be changed, not taken away. */
const IfGiven = () => ValidateIf((_, given) => given !== undefined);

@InputType({ description: 'A new strategy. A draft needs a title and a lead office; the rest can follow.' })
export class CreateStrategyInput {
  @Field({ description: 'Title.' })
  @Length(1, 200)
  title: string;

  @Field(() => ID, { description: 'The one office that leads it.' })
  @IsUUID()
  leadOfficeId: string;

  @Field(() => [ID], { nullable: true, description: 'The problem areas it answers.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  problemAreaIds?: string[];

  @Field(() => String, { nullable: true, description: 'The text, as far as it is written.' })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  text?: string;

  @Field(() => ID, { nullable: true, description: 'The field of action it belongs to.' })
  @IsOptional()
  @IsUUID()
  fieldOfActionId?: string;

  @Field(() => LocalDay, { nullable: true, description: 'First day it is planned for.' })
  periodFrom?: string;

  @Field(() => LocalDay, { nullable: true, description: 'Last day it is planned for.' })
  periodTo?: string;

  @Field(() => Visibility, {
    defaultValue: Visibility.INTERNAL,
    description: 'Who may see it besides those who work on it.',
  })
  visibility?: Visibility;
}

@InputType({ description: 'Changes of a strategy. What is left out stays; what is null is emptied.' })
export class ChangeStrategyInput {
  @Field(() => ID, { description: 'Id of the strategy.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the strategy you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Title.' })
  @IfGiven()
  @Length(1, 200)
  title?: string;

  @Field(() => ID, { nullable: true, description: 'The one office that leads it.' })
  @IfGiven()
  @IsUUID()
  leadOfficeId?: string;

  @Field(() => [ID], { nullable: true, description: 'All problem areas it answers; replaces the former.' })
  @IfGiven()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  problemAreaIds?: string[];

  @Field(() => ID, { nullable: true, description: 'The field of action it belongs to.' })
  @IsOptional()
  @IsUUID()
  fieldOfActionId?: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'First day it is planned for.' })
  periodFrom?: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Last day it is planned for.' })
  periodTo?: string | null;

  @Field(() => Visibility, { nullable: true, description: 'Who may see it besides those who work on it.' })
  @IfGiven()
  @IsEnum(Visibility)
  visibility?: Visibility;

  @Field(() => String, { nullable: true, description: 'Why it is changed; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'The end of a strategy. It stays readable with everything that was agreed.' })
export class EndStrategyInput {
  @Field(() => ID, { description: 'Id of the strategy.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the strategy you saw.' })
  version: number;

  @Field({ description: 'Why it ends.' })
  @Length(1, 500)
  reason: string;

  @Field(() => LocalDay, { nullable: true, description: 'Day of the end; today where left out.' })
  endedOn?: string;
}
