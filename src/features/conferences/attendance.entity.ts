import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { AttendanceState } from './attendance.enums.js';
import { asLocalHour } from './local-hour.js';

/** One person and one meeting: invited, answered, was there. Whoever was invited keeps the row, whatever they answer. */
@ObjectType({ description: 'One person at one meeting: invited, answered, was there (Teilnahme).' })
@Entity()
export class Attendance extends Recorded {
  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  personId: string;

  @Field(() => AttendanceState, { description: 'What was answered; after the meeting, whether they came.' })
  @Column('text', { default: AttendanceState.INVITED })
  state: AttendanceState;

  /** Set exactly where the state is DEPUTY_SENT. */
  @Column('uuid', { nullable: true })
  deputyId: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day of the answer; empty while there is none.' })
  @Column('date', { nullable: true })
  answeredOn: string | null;

  @Column('uuid', { nullable: true })
  answeredById: string | null;

  /** In the graph as hour and minute: see the shape. */
  @Column({ type: 'time', nullable: true, transformer: asLocalHour })
  cameAt: string | null;

  @Column({ type: 'time', nullable: true, transformer: asLocalHour })
  leftAt: string | null;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'Day on which coordination recorded who was there; empty before.',
  })
  @Column('date', { nullable: true })
  recordedOn: string | null;
}
