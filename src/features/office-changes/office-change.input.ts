import { Field, ID, InputType, Int, OmitType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { HoldingKind } from '../hand-over/index.js';
import { CreateOfficeInput } from '../offices/index.js';

@InputType({ description: 'An office as it was seen.' })
export class SeenOfficeInput {
  @Field(() => ID, { description: 'The office.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;
}

@InputType({ description: 'An office that begins with the change.' })
export class FoundedOfficeInput extends OmitType(CreateOfficeInput, ['parentId']) {}

@InputType({ description: 'An office that takes something: exactly one of an existing and a new one.' })
export class PartInput {
  @Field(() => ID, { nullable: true, description: 'One that exists.' })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @Field(() => FoundedOfficeInput, { nullable: true, description: 'One that begins with the change.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => FoundedOfficeInput)
  founded?: FoundedOfficeInput | null;
}

@InputType({
  description: 'What goes to which part: one thing, or everything of a kind that is not named by itself.',
})
export class ShareInput {
  @Field(() => HoldingKind, { description: 'The kind.' })
  kind: string;

  @Field(() => ID, { nullable: true, description: 'One thing of it; everything of the kind where left out.' })
  @IsOptional()
  @IsUUID()
  itemId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Which part takes it, counted from 0; null: nobody.' })
  @IsOptional()
  @Min(0)
  part?: number | null;
}

@InputType({ description: 'Several offices become one.' })
export class MergeOfficesInput {
  @Field(() => [SeenOfficeInput], { description: 'The offices that end.' })
  @ValidateNested({ each: true })
  @Type(() => SeenOfficeInput)
  @ArrayMaxSize(50)
  offices: SeenOfficeInput[];

  @Field(() => PartInput, { description: 'The office that follows them.' })
  @ValidateNested()
  @Type(() => PartInput)
  into: PartInput;

  @Field(() => LocalDay, { description: 'First day of the new order: past, today or to come.' })
  takesEffectOn: string;

  @Field(() => String, { nullable: true, description: 'Why, for the history of everything that changes.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'What an office has is shared out among others.' })
export class SplitOfficeInput {
  @Field(() => SeenOfficeInput, { description: 'The office.' })
  @ValidateNested()
  @Type(() => SeenOfficeInput)
  office: SeenOfficeInput;

  @Field(() => [PartInput], { description: 'The offices that take parts of it.' })
  @ValidateNested({ each: true })
  @Type(() => PartInput)
  @ArrayMaxSize(50)
  parts: PartInput[];

  @Field(() => [ShareInput], {
    description: 'What goes where. Where the office ends, every kind it has must be named.',
  })
  @ValidateNested({ each: true })
  @Type(() => ShareInput)
  @ArrayMaxSize(5_000)
  shares: ShareInput[];

  @Field({ defaultValue: true, description: 'Whether the office ends; where not, what is not named stays.' })
  ends: boolean;

  @Field(() => LocalDay, { description: 'First day of the new order: past, today or to come.' })
  takesEffectOn: string;

  @Field(() => String, { nullable: true, description: 'Why, for the history of everything that changes.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'An office ends; others take what it has.' })
export class CloseOfficeInput {
  @Field(() => SeenOfficeInput, { description: 'The office.' })
  @ValidateNested()
  @Type(() => SeenOfficeInput)
  office: SeenOfficeInput;

  @Field(() => LocalDay, { description: 'Its last day.' })
  lastDay: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The office that takes everything. Only an office that has nothing to hand on can end without.',
  })
  @IsOptional()
  @IsUUID()
  successorId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history of everything that changes.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'A change of offices that is called off.' })
export class CancelOfficeChangeInput {
  @Field(() => ID, { description: 'The change.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;
}
