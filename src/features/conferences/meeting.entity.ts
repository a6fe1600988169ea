import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Visibility } from '../../kernel/visibility.js';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { asLocalHour } from './local-hour.js';
import { MeetingState } from './meeting.enums.js';

/** A meeting of a body: a local day and hour in Germany, never an instant. It is the clock of the review cycle. */
@ObjectType({
  description: 'A meeting of a body (Sitzung, Konferenztermin); reviews are counted back from its day.',
})
@Entity()
export class Meeting extends Recorded {
  @Column('uuid')
  bodyId: string;

  @Field(() => Int, { description: 'Runs per body, cancelled meetings included.' })
  @Column('integer')
  number: number;

  @Field(() => LocalDay, { description: 'Day of the meeting in Germany.' })
  @Column('date')
  heldOn: string;

  /** In the graph as hour and minute: see the shape. */
  @Column({ type: 'time', transformer: asLocalHour })
  startsAt: string;

  @Column({ type: 'time', nullable: true, transformer: asLocalHour })
  endsAt: string | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place.' })
  @Column('text', { nullable: true })
  place: string | null;

  @Field(() => MeetingState, { description: 'How far it has come.' })
  @Column('text', { default: MeetingState.PLANNED })
  state: MeetingState;

  @Field(() => Visibility, {
    description: 'Who may see it besides those who plan and the members of the body.',
  })
  @Column('text', { default: Visibility.INTERNAL })
  visibility: Visibility;

  /** Day on which its minutes were closed: from then on, what they tell is changed by a revision only. */
  @Column('date', { nullable: true })
  sealedOn: string | null;

  /** Said by the room of the minutes; reminders wait for it. */
  @Column('date', { nullable: true })
  minutesSentOn: string | null;

  @Column('uuid', { nullable: true })
  seriesId: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place in its series, from 1; empty outside a series.',
  })
  @Column('integer', { nullable: true })
  seriesPosition: number | null;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'Wunschtag: the day to which the rhythm of its series led; empty outside a series.',
  })
  @Column('date', { nullable: true })
  wantedOn: string | null;

  @Field({ description: 'Whether this date of a series is left out on purpose; it is CANCELLED then.' })
  @Column('boolean', { default: false })
  isSkipped: boolean;

  @Field(() => String, { nullable: true, description: 'Why it does not take place.' })
  @Column('text', { nullable: true })
  cancelReason: string | null;

  /** Where its agenda went. */
  @Column('uuid', { nullable: true })
  joinedIntoId: string | null;

  /** Where its agenda came from. */
  @Column('uuid', { nullable: true })
  splitFromId: string | null;
}
