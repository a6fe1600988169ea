import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsInt,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';

@InputType({ description: 'Which acceptance, and as it was seen.' })
export class SeenAcceptanceInput {
  @Field(() => ID, { description: 'The acceptance of a released report.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'Released reports that coordination accepts (Abnahme): one, or several at once.' })
export class AcceptReportsInput {
  @Field(() => [SeenAcceptanceInput], { description: 'Their acceptances, at most 200.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ArrayUnique(({ id }: SeenAcceptanceInput) => id)
  @ValidateNested({ each: true })
  @Type(() => SeenAcceptanceInput)
  acceptances: SeenAcceptanceInput[];
}

@InputType({ description: 'What coordination asks back about a released report (Rückfrage).' })
export class AskBackInput extends SeenAcceptanceInput {
  @Field({ description: 'The question to the office.' })
  @Length(1, 500)
  question: string;
}
