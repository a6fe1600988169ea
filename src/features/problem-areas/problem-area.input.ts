import {
  ArgsType,
  Field,
  ID,
  InputType,
  Int,
  OmitType,
  PartialType,
  registerEnumType,
} from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Visibility } from '../../kernel/visibility.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { PageArgs } from '../../platform/read/index.js';
import { ProblemAreaStatus } from './problem-area.enums.js';

export enum ProblemAreaSort {
  NUMBER = 'NUMBER',
  TITLE = 'TITLE',
  URGENCY = 'URGENCY',
  STATUS = 'STATUS',
  REVIEW_ON = 'REVIEW_ON',
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(ProblemAreaSort, {
  name: 'ProblemAreaSort',
  description: 'What problem areas are sorted by.',
  valuesMap: {
    NUMBER: { description: 'By number.' },
    TITLE: { description: 'By title.' },
    URGENCY: { description: 'By urgency; descending brings the most urgent first.' },
    STATUS: { description: 'In the order of their life: reported, confirmed, resolved, dismissed.' },
    REVIEW_ON: { description: 'By the day they are looked at again; those without one last.' },
    CREATED_AT: { description: 'By when they were reported.' },
  },
});

@InputType({ description: 'Narrows the list of problem areas; conditions add up.' })
export class ProblemAreaFilter {
  @Field(() => ID, { nullable: true, description: 'Only this field of action.' })
  @IsOptional()
  @IsUUID()
  fieldOfActionId?: string;

  @Field(() => ID, { nullable: true, description: 'Only those that concern this area or one below it.' })
  @IsOptional()
  @IsUUID()
  withinAreaId?: string;

  @Field(() => [ProblemAreaStatus], { nullable: true, description: 'Only in one of these states.' })
  status?: ProblemAreaStatus[];

  @Field(() => Int, { nullable: true, description: 'Only of this urgency: 1, 2 or 3.' })
  urgency?: number;

  @Field(() => String, {
    nullable: true,
    description: 'Words of title, description or target group, in any German form; or a part of them.',
  })
  @IsOptional()
  @MaxLength(200)
  text?: string;
}

@ArgsType()
export class ProblemAreasArgs extends PageArgs {
  @Field(() => ProblemAreaFilter, { nullable: true, description: 'Which problem areas.' })
  filter?: ProblemAreaFilter;

  @Field(() => ProblemAreaSort, { defaultValue: ProblemAreaSort.NUMBER, description: 'Order.' })
  sortBy: ProblemAreaSort;
}

@InputType({ description: 'A new field of action.' })
export class CreateFieldOfActionInput {
  @Field({ description: 'One to four capital letters, unique.' })
  @Matches(/^[A-ZÄÖÜ]{1,4}$/)
  code: string;

  @Field({ description: 'German name.' })
  @Length(1, 120)
  nameDe: string;

  @Field(() => String, { nullable: true, description: 'English name.' })
  @IsOptional()
  @MaxLength(120)
  nameEn?: string | null;

  @Field(() => Int, { defaultValue: 0, description: 'Place in lists.' })
  sortOrder?: number;
}

@InputType({ description: 'Changes to a field of action; what is left out stays, and so does its code.' })
export class ChangeFieldOfActionInput {
  @Field(() => ID, { description: 'The field of action.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'German name.' })
  @IsOptional()
  @Length(1, 120)
  nameDe?: string;

  @Field(() => String, { nullable: true, description: 'English name; null: none.' })
  @IsOptional()
  @MaxLength(120)
  nameEn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Place in lists.' })
  sortOrder?: number;
}

@InputType({ description: 'A new problem area.' })
export class CreateProblemAreaInput {
  @Field({ description: 'Title.' })
  @Length(1, 160)
  title: string;

  @Field({ defaultValue: '', description: 'What was found, in words.' })
  @MaxLength(4000)
  @IsOptional()
  description?: string;

  @Field(() => ID, { description: 'The field of action.' })
  @IsUUID()
  fieldOfActionId: string;

  @Field(() => ID, { description: 'The area it mainly concerns.' })
  @IsUUID()
  mainAreaId: string;

  @Field(() => [ID], { nullable: true, description: 'Further areas it concerns.' })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(100)
  otherAreaIds?: string[];

  @Field(() => String, { nullable: true, description: 'Whom it concerns.' })
  @IsOptional()
  @MaxLength(200)
  targetGroup?: string | null;

  @Field(() => Int, { defaultValue: 2, description: 'Urgency: 1 low, 2 middle, 3 high.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(3)
  urgency?: number;

  @Field(() => ID, { nullable: true, description: 'The office that looks after it.' })
  @IsOptional()
  @IsUUID()
  ownerOfficeId?: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'When it is looked at again.' })
  reviewOn?: string | null;

  @Field(() => Visibility, {
    defaultValue: Visibility.INTERNAL,
    description: 'Who may see it besides those who plan.',
  })
  visibility?: Visibility;
}

@InputType({
  description:
    'A change of a problem area. What is left out stays; areas that are given replace the earlier ones.',
})
export class ChangeProblemAreaInput extends PartialType(OmitType(CreateProblemAreaInput, []), {
  omitDefaultValues: true,
  skipNullProperties: false,
}) {
  @Field(() => ID, { description: 'Id of the problem area.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'A step in the life of a problem area.' })
export class ChangeProblemAreaStatusInput {
  @Field(() => ID, { description: 'Id of the problem area.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version: number;

  @Field(() => ProblemAreaStatus, { description: 'The status it gets.' })
  status: ProblemAreaStatus;

  @Field(() => String, { nullable: true, description: 'Why; needed for every step but confirming.' })
  @IsOptional()
  @MaxLength(500)
  reason?: string | null;
}
