import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { MinutesKind, MinutesState } from './minutes.enums.js';

/** The minutes of a meeting. What they tell stands in their revisions. */
@ObjectType({
  description: 'The minutes of a meeting (Niederschrift); what they tell stands in their revisions.',
})
@Entity()
export class Minutes extends Recorded {
  @Column('uuid')
  meetingId: string;

  @Field(() => MinutesKind, { description: 'What they tell.' })
  @Column('text', { default: MinutesKind.RESULT })
  kind: MinutesKind;

  @Field(() => MinutesState, { description: 'How far they have come.' })
  @Column('text', { default: MinutesState.DRAFT })
  state: MinutesState;

  @Field(() => LocalDay, { nullable: true, description: 'Day on which they were sent.' })
  @Column('date', { nullable: true })
  sentOn: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Last day for objections.' })
  @Column('date', { nullable: true })
  objectionUntil: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day on which they became final.' })
  @Column('date', { nullable: true })
  finalOn: string | null;

  @Column('uuid', { nullable: true })
  approvedAtMeetingId: string | null;

  /** Set while they are being revised. Shown to coordination: see the shape. */
  @Column('text', { nullable: true })
  revisionReason: string | null;
}
