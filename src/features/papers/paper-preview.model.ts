import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { PaperDocument } from './paper-document.scalar.js';
import { Audience, PaperWarningCode } from './paper.enums.js';

@ObjectType({ description: 'Something to look at before a paper is frozen.' })
export class PaperWarning {
  @Field(() => PaperWarningCode, { description: 'Stable code.' })
  code: PaperWarningCode;

  @Field({ description: 'The same in words.' })
  text: string;
}

@ObjectType({ description: 'What a version of a paper would tell if it were frozen now.' })
export class PaperPreview {
  @Field(() => Audience, { description: 'For whose eyes it is.' })
  audience: Audience;

  @Field({ description: 'Its title.' })
  title: string;

  @Field(() => PaperDocument, { description: 'All of it, without number and sum.' })
  document: unknown;

  @Field(() => Float, { description: 'Pages of text, estimated; annexes not counted.' })
  pages: number;

  @Field(() => Int, { description: 'Annexes.' })
  annexes: number;

  @Field(() => [PaperWarning], { description: 'What to look at before.' })
  warnings: PaperWarning[];
}
