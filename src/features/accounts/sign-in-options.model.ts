import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Another place where people of this county sign in (Single Sign-on).' })
export class SignInProvider {
  @Field(() => ID, { description: 'Its name in addresses.' })
  id: string;

  @Field({ description: 'What people call it.' })
  name: string;

  @Field({ description: 'The address of our own that leads there.' })
  href: string;
}

@ObjectType({ description: 'The ways to sign in.' })
export class SignInOptions {
  @Field({
    description: 'Whether mails can be sent: for a forgotten password and for links to sign in with.',
  })
  byMail: boolean;

  @Field({ description: 'Whether the county has opened its public pages, which need no sign-in.' })
  publicPages: boolean;

  @Field(() => [SignInProvider], { description: 'Other places to sign in at.' })
  providers: SignInProvider[];
}
