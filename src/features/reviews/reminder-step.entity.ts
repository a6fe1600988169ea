import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { Audience, StepCondition, StepKind } from './profile.enums.js';

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
    PLANNED: { description: 'Comes on its day, for those for whom its condition holds then.' },
    DONE: { description: 'Its mails were written for everybody it was for.' },
    SKIPPED: { description: 'Left out; the reason stands beside it.' },
    CANCELLED: { description: 'No longer needed; the reason stands beside it.' },
  },
});

/**
 * A planned step: of one review, or of everything that falls on one day (milestones, planned ends, due days). It keeps the words
 * and recipients of its profile as they were when it was planned.
 */
@ObjectType({
  description: 'A planned step: the day on which something goes out, why that day, and for whom.',
})
@Entity()
export class ReminderStep extends Recorded {
  @Column('uuid', { nullable: true })
  reviewId: string | null;

  @Column('uuid')
  profileId: string;

  @Field({ description: 'Code of the step in its profile, for example CONF-04.' })
  @Column('text')
  code: string;

  @Field(() => StepKind, { description: 'What it does.' })
  @Column('text')
  kind: StepKind;

  @Field(() => LocalDay, { description: 'The day it is counted from.' })
  @Column('date')
  anchorOn: string;

  @Field(() => LocalDay, { description: 'The day it is due.' })
  @Column('date')
  dueOn: string;

  @Field(() => [Audience], { description: 'Whom it is for.' })
  @Column('text', { array: true })
  audiences: Audience[];

  @Field(() => StepCondition, { description: 'What must hold at the moment of sending.' })
  @Column('text')
  condition: StepCondition;

  @Column('uuid', { array: true, default: [] })
  officeIds: string[];

  /** Where somebody asked to remind of some measures only. */
  @Column('uuid', { array: true, nullable: true })
  onlyMeasureIds: string[] | null;

  @Column('text', { default: '' })
  labelDe: string;

  @Column('text', { default: '' })
  labelEn: string;

  @Column('text', { default: '' })
  wordingDe: string;

  @Column('text', { default: '' })
  wordingEn: string;

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
