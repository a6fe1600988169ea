import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

/** Nothing is sent to a faulty address: the reminder goes to whoever is next in line. */
@ObjectType({
  description:
    'An address at which mail does not arrive (unzustellbare Adresse); for coordination and administration.',
})
@Entity()
export class FaultyAddress extends Recorded {
  @Field({ description: 'The address, in lower case.' })
  @Column('text')
  address: string;

  @Field(() => LocalDay, { description: 'Day on which this became known.' })
  @Column('date')
  since: string;

  @Field({ description: 'What the mail server said, without addresses.' })
  @Column('text')
  diagnostic: string;

  /** Of the mail that came back; null where the address was refused at once. */
  @Column('text', { nullable: true })
  messageId: string | null;
}
