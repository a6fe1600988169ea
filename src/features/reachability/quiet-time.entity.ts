import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

/** Days on which an organisation gets no reminders. What is due stays due. */
@ObjectType({ description: 'Days on which an organisation gets no reminders (Betriebsferien, Ruhezeit).' })
@Entity()
export class QuietTime extends Recorded {
  @Column('uuid')
  organisationId: string;

  @Field({ description: 'What it is, for example "Betriebsferien".' })
  @Column('text')
  name: string;

  @Field(() => LocalDay, { description: 'First day.' })
  @Column('date')
  fromDay: string;

  @Field(() => LocalDay, { description: 'Last day.' })
  @Column('date')
  toDay: string;
}
