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
    OPEN: { description: 'Reports are being collected.' },
    CLOSED: { description: 'The meeting was held.' },
    CANCELLED: { description: 'The meeting was cancelled: nobody owes anything for it.' },
  },
});

/** What a meeting looks at: the measures under review, and the day by which their reports are owed. */
@ObjectType({
  description:
    'The review that belongs to a meeting: which measures are looked at, who owes a report by when, and which reminders are planned.',
})
@Entity()
export class Review extends Recorded {
  @Column('uuid')
  meetingId: string;

  @Field(() => LocalDay, { description: 'Closing day for reports (Meldeschluss).' })
  @Column('date')
  reportDueOn: string;

  @Field(() => ReviewState, { description: 'Whether it still runs.' })
  @Column('text', { default: ReviewState.OPEN })
  state: ReviewState;
}
