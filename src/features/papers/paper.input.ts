import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { PaperHeadContent } from './paper-head.model.js';
import { Audience, PaperKind, PaperLanguage } from './paper.enums.js';

const Subject =
  (description: string): PropertyDecorator =>
  (target, name) => {
    Field(() => ID, { nullable: true, description })(target, name);
    IsOptional()(target, name);
    IsUUID()(target, name);
  };

/** Words that people may put in place of those of the kind. */
@InputType({ isAbstract: true })
abstract class PaperWordsInput {
  @Field(() => String, {
    nullable: true,
    description: 'Title in place of that of the kind; null: that of the kind. Printed in every version.',
  })
  @IsOptional()
  @Length(1, 300)
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What stands under the title ("hier: …"). Printed in every version.',
  })
  @IsOptional()
  @Length(1, 300)
  subtitle?: string | null;

  @Field(() => PaperHeadContent, {
    nullable: true,
    description: 'What no record knows; replaced as a whole.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => PaperHeadContent)
  head?: PaperHeadContent | null;
}

/** What a paper is about and as of when. */
@InputType({ isAbstract: true })
export abstract class PaperContentInput extends PaperWordsInput {
  @Subject('The body it is laid before; that of the meeting where left out.')
  bodyId?: string | null;

  @Subject('The meeting it is for.')
  meetingId?: string | null;

  @Subject('The strategy it is about.')
  strategyId?: string | null;

  @Subject('The office it is about.')
  officeId?: string | null;

  @Subject('The area it is about.')
  areaId?: string | null;

  @Subject('The field of action it is about.')
  fieldOfActionId?: string | null;

  @Subject('The measure it is about.')
  measureId?: string | null;

  @Subject('The office that publishes it; left out: the secretariat of the body, or else your own office.')
  publisherOfficeId?: string | null;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'The day whose end it tells; empty: the moment in which it is frozen.',
  })
  asOf?: string | null;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'The day after whose end it tells changes, where the kind does.',
  })
  since?: string | null;

  @Subject(
    'The meeting since whose day it tells changes. Empty and without a day: since the last paper of this kind about the same, else since the last meeting of the body that was held.',
  )
  sinceMeetingId?: string | null;

  @Field(() => PaperLanguage, { nullable: true, description: 'Its language; left out: German.' })
  language?: PaperLanguage;

  @Field(() => [Audience], {
    nullable: true,
    description: 'The versions to freeze, out of those of the kind; left out: all of them.',
  })
  @IsOptional()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(3)
  audiences?: Audience[];
}

@InputType({ description: 'A new draft of a paper.' })
export class DraftPaperInput extends PaperContentInput {
  @Field(() => PaperKind, { description: 'What it is.' })
  kind: PaperKind;
}

@InputType({ description: 'A paper that is made in one go: drafted and frozen.' })
export class MakePaperInput extends PaperContentInput {
  @Field(() => PaperKind, { description: 'What it is.' })
  kind: PaperKind;
}

@InputType({ description: 'Changes of a draft. What is left out stays; what is null is emptied.' })
export class ChangePaperInput extends PaperContentInput {
  @Field(() => ID, { description: 'Id of the paper.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'Why; stands in the history.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ isAbstract: true })
abstract class SeenPaper {
  @Field(() => ID, { description: 'Id of the paper.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'A draft that is deleted.' })
export class DeletePaperDraftInput extends SeenPaper {}

@InputType({ description: 'A draft that is frozen.' })
export class FreezePaperInput extends SeenPaper {}

@InputType({ description: 'A paper that is withdrawn.' })
export class WithdrawPaperInput extends SeenPaper {
  @Field({ description: 'Why; everybody reads it who may read the paper.' })
  @Length(3, 1000)
  reason: string;
}

@InputType({ description: 'An erratum (Berichtigung). What is left out stays; what is null is emptied.' })
export class CorrectPaperInput extends PaperWordsInput {
  @Field(() => ID, { description: 'Id of the paper.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version: number;

  @Field({ description: 'Why; printed in every version of the erratum.' })
  @Length(3, 1000)
  reason: string;

  @Field({
    defaultValue: false,
    description: 'Whether the records are read as they are now; otherwise as of the same moment as before.',
  })
  readAnew: boolean;
}

@InputType({ isAbstract: true })
abstract class PaperPlaceInput {
  @Field(() => ID, { description: 'The paper.' })
  @IsUUID()
  paperId: string;

  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;
}

@InputType({ description: 'A paper that is laid before a meeting.' })
export class AttachPaperInput extends PaperPlaceInput {
  @Subject('The item of its agenda to which it belongs.')
  agendaItemId?: string | null;
}

@InputType({ description: 'A paper that is taken away from a meeting.' })
export class DetachPaperInput extends PaperPlaceInput {}
