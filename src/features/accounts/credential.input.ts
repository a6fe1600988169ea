import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';

@InputType({ description: 'A password that somebody is given.' })
export class SetPasswordInput {
  @Field(() => ID, { description: 'Whose password.' })
  @IsUUID()
  personId: string;

  @Field({ description: 'The new password: at least 12 characters.' })
  @Length(12, 200)
  password: string;
}
