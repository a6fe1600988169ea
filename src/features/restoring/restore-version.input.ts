import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, Min } from 'class-validator';

@InputType({ description: 'A version of a record to be written once more as the newest.' })
export class RestoreVersionInput {
  @Field(() => ID, { description: 'Id of the record.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version to be restored, as `history` numbers it.' })
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => Int, { description: 'The version you saw as the newest.' })
  @IsInt()
  expectedVersion: number;

  @Field({ description: 'Why; stands in the history.' })
  @Length(1, 400)
  reason: string;
}
