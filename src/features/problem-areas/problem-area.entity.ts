import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Visibility } from '../../kernel/visibility.js';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { ProblemAreaStatus } from './problem-area.enums.js';

/** What was found in an area and needs an answer. People decide that it is one, never a figure alone. */
@ObjectType({ description: 'What was found in an area and needs an answer (Problemlage).' })
@Entity()
export class ProblemArea extends Recorded {
  @Field(() => Int, { description: 'Running number, never reused.' })
  @Column({ type: 'integer', insert: false, update: false })
  number: number;

  @Field({ description: 'Title.' })
  @Column('text')
  title: string;

  @Field({ description: 'What was found, in words.' })
  @Column('text', { default: '' })
  description: string;

  @Column('uuid')
  fieldOfActionId: string;

  @Field(() => String, { nullable: true, description: 'Whom it concerns (Zielgruppe).' })
  @Column('text', { nullable: true })
  targetGroup: string | null;

  @Field(() => Int, { description: 'Urgency: 1 low, 2 middle, 3 high (Dringlichkeit).' })
  @Column('integer', { default: 2 })
  urgency: number;

  @Field(() => ProblemAreaStatus, { description: 'How far people have come with it.' })
  @Column('text', { default: ProblemAreaStatus.REPORTED })
  status: ProblemAreaStatus;

  @Field(() => String, { nullable: true, description: 'Why the status was last changed.' })
  @Column('text', { nullable: true })
  statusReason: string | null;

  @Column('uuid', { nullable: true })
  ownerOfficeId: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'When it is looked at again (Wiedervorlage).' })
  @Column('date', { nullable: true })
  reviewOn: string | null;

  @Field(() => Visibility, { description: 'Who may see it besides those who plan.' })
  @Column('text', { default: Visibility.INTERNAL })
  visibility: Visibility;
}
