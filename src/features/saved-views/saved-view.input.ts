import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { ViewedList } from './saved-view.model.js';

const LONGEST_NAME = 80;
const LONGEST_PARAMETERS = 2_000;

@InputType({ description: 'A new view of a list.' })
export class SaveViewInput {
  @Field(() => ViewedList, { description: 'Of which list.' })
  list: ViewedList;

  @Field({ description: 'What the person calls it; once per list.' })
  @Length(1, LONGEST_NAME)
  name: string;

  @Field({ description: 'Filters, order and columns as the address of the list says them, without "?".' })
  @MaxLength(LONGEST_PARAMETERS)
  parameters: string;

  @Field({ defaultValue: false, description: 'Whether the list opens with it.' })
  isDefault: boolean;
}

@InputType({ description: 'What is to be different about a view; what is left out stays.' })
export class ChangeSavedViewInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'Its new name.' })
  @IsOptional()
  @Length(1, LONGEST_NAME)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it shows from now on.' })
  @IsOptional()
  @MaxLength(LONGEST_PARAMETERS)
  parameters?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the list opens with it; the one that did so before does no longer.',
  })
  @IsOptional()
  @IsBoolean()
  isDefault?: boolean | null;
}
