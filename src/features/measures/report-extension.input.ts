import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';

@InputType({ description: '"Noch nicht möglich": asks to put off a report that is owed.' })
export class AskForExtensionInput {
  @Field(() => ID, { nullable: true, description: 'The measure: meant is its report that is owed first.' })
  @IsOptional()
  @IsUUID()
  measureId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Or the very request.' })
  @IsOptional()
  @IsUUID()
  requestId?: string | null;

  @Field(() => LocalDay, {
    description: 'Day by which it can be given: later than now owed, at most a quarter from today.',
  })
  newDueOn: string;

  @Field({ description: 'Why it is not possible yet.' })
  @Length(1, 500)
  reason: string;
}

@InputType({ description: 'Which request for a later day, and as it was seen.' })
export class SeenExtensionInput {
  @Field(() => ID, { description: 'The request for a later day.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'What coordination says to a request for a later day.' })
export class DecideExtensionInput extends SeenExtensionInput {
  @Field({ description: 'True: confirmed. False: declined, which needs a note.' })
  isConfirmed: boolean;

  @Field(() => LocalDay, { nullable: true, description: 'Another day than the one asked for.' })
  newDueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What is said to it; needed where it is declined.' })
  @IsOptional()
  @MaxLength(500)
  note?: string | null;
}
