import { Field, InputType } from '@nestjs/graphql';
import { IsEmail, MaxLength } from 'class-validator';

@InputType({ description: 'The address of an account, which may or may not exist.' })
export class AskForMailInput {
  @Field({ description: 'The address the account was opened with.' })
  @IsEmail()
  @MaxLength(254)
  email: string;
}
