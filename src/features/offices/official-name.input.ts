import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { LocalDay } from '../../platform/graphql/scalars.js';

@InputType({ description: 'A new name of an office or an organisation, from a day on.' })
export class RenameInput {
  @Field(() => ID, { description: 'The office or organisation.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field({ description: 'The new name.' })
  @Length(1, 200)
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'New number of the office or short name of the organisation; it stays where left out.',
  })
  @IsOptional()
  @MaxLength(40)
  shortName?: string | null;

  @Field(() => LocalDay, { description: 'First day on which it is valid: past, today or to come.' })
  validFrom: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @IsOptional()
  @MaxLength(500)
  changeReason?: string;
}

@InputType({ description: 'A name that is not valid yet and never will be.' })
export class WithdrawNameInput {
  @Field(() => ID, { description: 'The name.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;
}
