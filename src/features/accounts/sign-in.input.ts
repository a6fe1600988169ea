import { Field, InputType } from '@nestjs/graphql';
import { IsEmail, Length } from 'class-validator';

@InputType({ description: 'E-mail and password of an account.' })
export class SignInInput {
  @Field({ description: 'The address the account was opened with.' })
  @IsEmail()
  email: string;

  @Field({ description: 'The password.' })
  @Length(1, 200)
  password: string;
}
