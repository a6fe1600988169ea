import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Visibility } from '../../kernel/visibility.js';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { Light } from './light.js';
import { DiscontinuedReason, GoalAttainment, MeasureKind, Priority } from './measure.enums.js';
import { MeasureStatus } from './measure-status.js';

/** A step of one strategy or several: exactly one lead office, one accountable person, a number that is never reused. */
@ObjectType({ description: 'A step of one strategy or several (Maßnahme), with exactly one lead office.' })
@Entity()
export class Measure extends Recorded {
  @Field({ description: 'Number, <field of action>-<nn>, for example AR-07; never reused (Nummer).' })
  @Column('text')
  number: string;

  @Field({ description: 'Title (Titel), at most 120 characters.' })
  @Column('text')
  title: string;

  @Field({ description: 'What is done (Kurzbeschreibung), at most 1,000 characters.' })
  @Column('text', { default: '' })
  summary: string;

  @Field(() => MeasureKind, { description: 'Kind of measure (Art).' })
  @Column('text', { default: MeasureKind.PROJECT })
  kind: MeasureKind;

  @Column('uuid')
  fieldOfActionId: string;

  @Column('uuid')
  leadOfficeId: string;

  @Column('uuid', { nullable: true })
  accountablePersonId: string | null;

  @Field(() => String, { nullable: true, description: 'Who it is for (Zielgruppe).' })
  @Column('text', { nullable: true })
  targetGroup: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be reached (Ziel).' })
  @Column('text', { nullable: true })
  goal: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'If …, then …, because … (Wirkungshypothese).',
  })
  @Column('text', { nullable: true })
  effectHypothesis: string | null;

  @Field({ description: 'Whether it holds for the whole county (kreisweit) instead of single areas.' })
  @Column('boolean', { default: false })
  isCountyWide: boolean;

  @Field(() => LocalDay, { nullable: true, description: 'Planned first day (geplanter Beginn).' })
  @Column('date', { nullable: true })
  plannedStart: string | null;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'Planned last day (geplantes Ende). Every move is kept and counted.',
  })
  @Column('date', { nullable: true })
  plannedEnd: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day it really began (tatsächlicher Beginn).' })
  @Column('date', { nullable: true })
  actualStart: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day it was really finished (tatsächliches Ende).' })
  @Column('date', { nullable: true })
  actualEnd: string | null;

  @Field(() => Priority, { nullable: true, description: 'Priority (Priorität).' })
  @Column('text', { nullable: true })
  priority: Priority | null;

  @Field({ description: 'Whether it is a key measure (Leitmaßnahme).' })
  @Column('boolean', { default: false })
  isKeyMeasure: boolean;

  @Field(() => Int, { nullable: true, description: 'Cost once, whole euros (Kosten einmalig).' })
  @Column('integer', { nullable: true })
  costOneOff: number | null;

  @Field(() => Int, { nullable: true, description: 'Cost per year, whole euros (Kosten jährlich).' })
  @Column('integer', { nullable: true })
  costPerYear: number | null;

  @Field(() => String, { nullable: true, description: 'Where the money comes from (Finanzierung).' })
  @Column('text', { nullable: true })
  funding: string | null;

  @Field(() => MeasureStatus, { description: 'Where it stands in its life (Stand).' })
  @Column('text', { default: MeasureStatus.DRAFT })
  status: MeasureStatus;

  @Field(() => String, { nullable: true, description: 'Why it came to its status, in words.' })
  @Column('text', { nullable: true })
  statusReason: string | null;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'Day on which a measure on hold is looked at again (Wiedervorlage).',
  })
  @Column('date', { nullable: true })
  resubmitOn: string | null;

  @Field(() => DiscontinuedReason, { nullable: true, description: 'Why it was discontinued.' })
  @Column('text', { nullable: true })
  discontinuedReason: DiscontinuedReason | null;

  @Column('uuid', { nullable: true })
  replacementId: string | null;

  @Column('uuid', { nullable: true })
  predecessorId: string | null;

  @Field(() => GoalAttainment, {
    nullable: true,
    description: 'How far the goal was reached (Zielerreichung).',
  })
  @Column('text', { nullable: true })
  goalAttainment: GoalAttainment | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why no outcome is measured, where there is no outcome indicator.',
  })
  @Column('text', { nullable: true })
  noOutcomeReason: string | null;

  @Field(() => Int, { nullable: true, description: 'Progress in percent, as last reported (Fortschritt).' })
  @Column('integer', { nullable: true })
  progressPercent: number | null;

  /** The body that confirms its completion; named and shown where bodies are known. */
  @Column('uuid', { nullable: true })
  confirmingBodyId: string | null;

  @Column('text', { nullable: true })
  lightOverride: Light | null;

  @Column('text', { nullable: true })
  lightOverrideReason: string | null;

  @Field(() => Visibility, { description: 'Who may see it besides those who work on it (Veröffentlichung).' })
  @Column('text', { default: Visibility.INTERNAL })
  visibility: Visibility;
}
