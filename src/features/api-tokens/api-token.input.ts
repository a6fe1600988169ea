import { Field, InputType } from '@nestjs/graphql';
import { ArrayMinSize, ArrayUnique, Length } from 'class-validator';
import { type LocalDate } from '../../kernel/calendar.js';
import { TokenScope } from '../../kernel/token-scopes.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

@InputType({ description: 'A new API token.' })
export class CreateApiTokenInput {
  @Field({ description: 'What it is for, so that it is known later which one may go.' })
  @Length(1, 100)
  name: string;

  @Field(() => [TokenScope], { description: 'What it may be used for; at least one.' })
  @ArrayMinSize(1)
  @ArrayUnique()
  scopes: TokenScope[];

  @Field(() => LocalDay, { description: 'Last day on which it works; within a year.' })
  expiresOn: LocalDate;
}
