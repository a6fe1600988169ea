import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

export enum StepState {
  PLANNED = 'PLANNED',
  DONE = 'DONE',
  SKIPPED = 'SKIPPED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(StepState, {
  name: 'ReminderStepState',
  description: 'What became of a planned step.',
  valuesMap: {
    PLANNED: { description: 'Comes on its day, for those who still owe a report.' },
    DONE: { description: 'Its mails were written for everybody who owed a report.' },
    SKIPPED: { description: 'Left out; the reason stands beside it.' },
    CANCELLED: { description: 'No longer needed: the meeting was moved, held or cancelled.' },
  },
});

/** A planned step of a review: the day on which those who still owe a report hear of it, and why that day. */
@ObjectType({
  description: 'A planned step of a review: the day on which reminders go out, and why that day.',
})
@Entity()
export class ReminderStep extends Recorded {
  @Column('uuid')
  reviewId: string;

  @Field({ description: 'Code of the step in the profile, for example CONF-04.' })
  @Column('text')
  code: string;

  @Field(() => LocalDay, { description: 'The day it is due: always a working day.' })
  @Column('date')
  dueOn: string;

  @Column('text')
  inWordsDe: string;

  @Column('text')
  inWordsEn: string;

  @Field(() => StepState, { description: 'What became of it.' })
  @Column('text', { default: StepState.PLANNED })
  state: StepState;

  /** A code of the rules; the graph shows its wording. */
  @Column('text', { nullable: true })
  stateReason: string | null;
}
