import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

/** What somebody who was there finds wrong in the minutes, and what was answered. */
@ObjectType({
  description: 'What somebody who was there finds wrong in the minutes (Einwand), and the answer.',
})
@Entity()
export class Objection extends Recorded {
  @Column('uuid')
  minutesId: string;

  @Column('uuid')
  revisionId: string;

  @Column('uuid')
  personId: string;

  @Field({ description: 'What is wrong.' })
  @Column('text')
  text: string;

  @Field(() => LocalDay, { description: 'Day on which it was raised.' })
  @Column('date')
  raisedOn: string;

  @Field(() => String, { nullable: true, description: 'The answer; empty while there is none.' })
  @Column('text', { nullable: true })
  answer: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day of the answer.' })
  @Column('date', { nullable: true })
  answeredOn: string | null;

  @Column('uuid', { nullable: true })
  answeredById: string | null;
}
