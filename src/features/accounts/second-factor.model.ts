import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars.js';

/** How far a sign-in has come. */
export enum SignInStep {
  DONE = 'DONE',
  CODE = 'CODE',
  ENROL = 'ENROL',
}
registerEnumType(SignInStep, {
  name: 'SignInStep',
  description: 'How far a sign-in has come.',
  valuesMap: {
    DONE: { description: 'Signed in.' },
    CODE: { description: 'The second factor is asked for: enterSignInCode, within five minutes.' },
    ENROL: {
      description:
        'The county asks for a second factor and there is none yet: beginSecondFactor and confirmSecondFactor, within fifteen minutes.',
    },
  },
});

@ObjectType({ description: 'A new second factor, to be entered in an app. Shown this one time.' })
export class SecondFactorSetup {
  @Field({ description: 'The secret, for typing.' })
  secret: string;

  @Field({ description: 'The same as an address that apps open (otpauth).' })
  address: string;

  @Field({ description: 'The same as a picture for the camera (QR code, SVG).' })
  qrCode: string;
}

@ObjectType({ description: 'What the person who asks signs in with.' })
export class MyAccount {
  @Field({ description: 'The address to sign in with.' })
  email: string;

  @Field({ description: 'Whether there is a password.' })
  hasPassword: boolean;

  @Field({ description: 'Whether links in mails are the way in.' })
  signsInByLink: boolean;

  @Field(() => Instant, {
    nullable: true,
    description: 'Since when there is a second factor; empty where there is none.',
  })
  secondFactorSince: string | null;

  @Field({ description: 'Whether the county asks for a second factor.' })
  secondFactorRequired: boolean;

  @Field({ description: 'Whether second factors can be set up here.' })
  secondFactorAvailable: boolean;

  @Field({ description: 'How many recovery codes are left.' })
  recoveryCodesLeft: number;
}
