import { Field, InputType } from '@nestjs/graphql';
import { Length, MaxLength } from 'class-validator';

@InputType({ description: 'A new password, with the link of a mail.' })
export class SetPasswordInput {
  @Field({ description: 'What stands behind the # of the link.' })
  @MaxLength(100)
  token: string;

  @Field({ description: 'The new password: at least 12 signs, not easily guessed.' })
  @MaxLength(1_000)
  password: string;
}

@InputType({ description: 'Another password for the own account.' })
export class ChangePasswordInput {
  @Field({ description: 'The password until now.' })
  @Length(1, 1_000)
  current: string;

  @Field({ description: 'The new password: at least 12 signs, not easily guessed.' })
  @MaxLength(1_000)
  password: string;
}
