import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars.js';

@ObjectType({
  description: 'A sign-in that goes on: on which device, from where, since when. Shown to its person only.',
})
export class Session {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field({ description: 'Browser and system in words, such as "Firefox, Windows"; empty where unknown.' })
  device: string;

  @Field({ description: 'The network address it began from, shortened.' })
  network: string;

  @Field(() => Instant, { description: 'When it began.' })
  since: string;

  @Field(() => Instant, { description: 'When it was used last, to within a few minutes.' })
  lastUsedAt: string;

  @Field({ description: 'Whether it is the one that asks.' })
  isThisOne: boolean;
}
