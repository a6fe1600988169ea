import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length } from 'class-validator';
import { LONGEST_TEMPLATE_NAME } from './document-template.rules.js';

@InputType({ description: 'What changes about a document template. What is left out stays.' })
export class ChangeDocumentTemplateInput {
  @Field(() => ID, { description: 'The document template.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'What people call it.' })
  @IsOptional()
  @Length(1, LONGEST_TEMPLATE_NAME)
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether files are made with it.' })
  active?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Word files of papers for this body are made with it, in place of the template before; null takes that back.',
  })
  @IsOptional()
  @IsUUID()
  defaultForBodyId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Word files of papers that offices of this organisation publish are made with it, unless their body has a template; null takes that back.',
  })
  @IsOptional()
  @IsUUID()
  defaultForOrganisationId?: string | null;
}

@InputType({ description: 'The document template that is removed.' })
export class RemoveDocumentTemplateInput {
  @Field(() => ID, { description: 'The document template.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version: number;
}
