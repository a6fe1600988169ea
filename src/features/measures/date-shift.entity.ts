import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

/** One move of a promised date, with the reason. Their number is the slip count. */
@ObjectType({ description: 'One move of a promised date (Verschiebung), with the reason.' })
@Entity()
export class DateShift extends Recorded {
  @Column('uuid')
  measureId: string;

  /** The milestone that was moved; empty for the planned end of the measure. */
  @Column('uuid', { nullable: true })
  milestoneId: string | null;

  @Field(() => LocalDay, { description: 'The day as it was promised before.' })
  @Column('date')
  oldDate: string;

  @Field(() => LocalDay, { description: 'The day as it is promised now.' })
  @Column('date')
  newDate: string;

  @Field({ description: 'Why it was moved.' })
  @Column('text')
  reason: string;

  @Field(() => LocalDay, { description: 'Day on which it was moved.' })
  @Column('date')
  shiftedOn: string;
}
