import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { MeasureStatus } from './measure-status.js';
import { DeviationReason, ReportState, SelfAssessment } from './status-report.enums.js';

/** What an office says about a measure, in at most three sentences. Once released, it stands. */
@ObjectType({ description: 'What an office says about a measure (Statusmeldung). Once released, it stands.' })
@Entity()
export class StatusReport extends Recorded {
  @Column('uuid')
  measureId: string;

  @Field(() => ReportState, { description: 'How far it has come.' })
  @Column('text', { default: ReportState.DRAFT })
  state: ReportState;

  @Field({ description: 'Whether the office says that nothing has changed: a full answer.' })
  @Column('boolean', { default: false })
  isUnchanged: boolean;

  @Field(() => SelfAssessment, { description: 'How the office itself sees it.' })
  @Column('text')
  selfAssessment: SelfAssessment;

  @Field({ description: 'At most three sentences.' })
  @Column('text', { default: '' })
  text: string;

  @Field(() => DeviationReason, { nullable: true, description: 'Why it does not run as planned.' })
  @Column('text', { nullable: true })
  reasonCode: DeviationReason | null;

  @Field(() => String, { nullable: true, description: 'The reason in words.' })
  @Column('text', { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'What is done about it (Gegenmaßnahme).' })
  @Column('text', { nullable: true })
  counterStep: string | null;

  @Field(() => String, { nullable: true, description: 'What comes next.' })
  @Column('text', { nullable: true })
  nextStep: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'New planned end, where it moves.' })
  @Column('date', { nullable: true })
  newPlannedEnd: string | null;

  @Field(() => Int, { nullable: true, description: 'Progress in percent.' })
  @Column('integer', { nullable: true })
  progressPercent: number | null;

  @Field({ description: 'Whether the steering group is asked to act (Steuerungsbedarf).' })
  @Column('boolean', { default: false })
  needsSteering: boolean;

  @Field(() => MeasureStatus, {
    nullable: true,
    description: 'What the office proposes to make of the measure: somebody else has to decide it.',
  })
  @Column('text', { nullable: true })
  proposedStatus: MeasureStatus | null;

  /** Set by the database when it is released: the office that made it, whatever becomes of office and measure. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  officeId: string | null;

  @Column('uuid', { nullable: true })
  draftedBy: string | null;

  @Field({
    description:
      'Whether coordination wrote or released it for the office (in Vertretung): not its own word.',
  })
  @Column('boolean', { default: false })
  onBehalf: boolean;

  /** Shown to those who work on it: see the shape. */
  @Column('text', { nullable: true })
  returnedBecause: string | null;

  @Column('uuid', { nullable: true })
  releasedBy: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day it counts for: the day it was released.' })
  @Column('date', { nullable: true })
  reportedOn: string | null;

  /** Shown to those who plan: see the shape. */
  @Column('text', { nullable: true })
  origin: string | null;
}
