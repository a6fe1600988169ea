import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

export enum ReviewState {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ReviewState, {
  name: 'ReviewState',
  description: 'Whether a review still runs.',
  valuesMap: {
    OPEN: { description: 'It runs: reports are being collected.' },
    CLOSED: { description: 'The meeting was held, or the reporting day is over.' },
    CANCELLED: { description: 'It was cancelled: nobody owes anything for it.' },
  },
});

/** What a meeting (or a day of the year) looks at: what is under review, who owes what by when, which steps follow. */
@ObjectType({
  description:
    'A review cycle: which measures are looked at before a meeting or a reporting day, who owes a report by when, and which steps are planned.',
})
@Entity()
export class Review extends Recorded {
  @Column('uuid', { nullable: true })
  meetingId: string | null;

  @Column('uuid')
  profileId: string;

  @Field(() => LocalDay, {
    description: 'The day everything is counted from: the meeting, or the reporting day.',
  })
  @Column('date')
  anchorOn: string;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'Closing day for reports (Meldeschluss); empty where none are collected.',
  })
  @Column('date', { nullable: true })
  reportDueOn: string | null;

  @Field(() => LocalDay, {
    description: 'Nobody outside coordination hears of it before this day: until then it is a preview.',
  })
  @Column('date')
  startsOn: string;

  @Field({ description: 'Whether coordination holds all its mails back.' })
  @Column('boolean', { default: false })
  isPaused: boolean;

  @Field(() => ReviewState, { description: 'Whether it still runs.' })
  @Column('text', { default: ReviewState.OPEN })
  state: ReviewState;

  /** Empty: of all strategies. */
  @Column('uuid', { array: true, default: [] })
  strategyIds: string[];

  /** Empty: of all areas the body looks at. */
  @Column('uuid', { array: true, default: [] })
  areaIds: string[];

  /** Empty: of all lead offices. */
  @Column('uuid', { array: true, default: [] })
  officeIds: string[];
}
