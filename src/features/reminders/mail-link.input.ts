import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayNotEmpty, IsUUID, Length, MaxLength } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';

@ArgsType()
export class TokenArgs {
  @Field({ description: 'What stands behind the # in the address of the link.' })
  @MaxLength(200)
  token: string;
}

@ArgsType()
export class UnchangedByLinkArgs extends TokenArgs {
  @Field(() => [ID], { description: 'The measures of the mail on which nothing has changed.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  measureIds: string[];
}

@InputType({ description: '"Noch nicht möglich" for a measure of a mail.' })
export class NotYetInput {
  @Field(() => ID, { description: 'The measure.' })
  @IsUUID()
  measureId: string;

  @Field(() => LocalDay, { description: 'Day by which the report can be given.' })
  newDueOn: string;

  @Field({ description: 'Why it is not possible yet.' })
  @Length(1, 500)
  reason: string;
}
