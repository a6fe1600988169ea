import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

/** Days on which somebody is away. No reason is stored: nobody needs to know it. */
@ObjectType({ description: 'Days on which somebody is away (Abwesenheit); reminders then go to the deputy.' })
@Entity()
export class Absence extends Recorded {
  @Column('uuid')
  personId: string;

  @Field(() => LocalDay, { description: 'First day.' })
  @Column('date')
  fromDay: string;

  @Field(() => LocalDay, { description: 'Last day.' })
  @Column('date')
  toDay: string;
}
