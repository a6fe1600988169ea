import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { CountingMode, Roll } from '../../kernel/calendar.js';
import { Recorded } from '../../platform/database/recorded.js';
import '../../platform/graphql/deadline-enums.js';
import { Audience, StepCondition, StepKind } from './profile.enums.js';

/** One step of a profile. What is planned keeps a copy of its words. */
@ObjectType({ description: 'A step of a profile: when, to whom, under which condition, in which words.' })
@Entity()
export class ProfileStep extends Recorded {
  @Column('uuid')
  profileId: string;

  @Field({ description: 'Code, unique in the profile, for example CONF-04.' })
  @Column('text')
  code: string;

  @Field(() => StepKind, { description: 'What it does.' })
  @Column('text')
  kind: StepKind;

  @Field(() => Int, { description: 'Days from the clock of the profile, negative before it.' })
  @Column('integer')
  offsetDays: number;

  @Field(() => CountingMode, { description: 'How days are counted.' })
  @Column('text', { default: CountingMode.CALENDAR_DAYS })
  counting: CountingMode;

  @Field(() => Roll, { description: 'Where it goes when nobody works on that day.' })
  @Column('text', { default: Roll.PREVIOUS_WORKING_DAY })
  roll: Roll;

  @Field(() => [Audience], { description: 'Whom it is for.' })
  @Column('text', { array: true })
  audiences: Audience[];

  @Field(() => StepCondition, { description: 'What must hold at the moment of sending.' })
  @Column('text', { default: StepCondition.ALWAYS })
  condition: StepCondition;

  @Field(() => [ID], { description: 'Offices named as recipients.' })
  @Column('uuid', { array: true, default: [] })
  officeIds: string[];

  @Field({ description: 'What it is called in German.' })
  @Column('text')
  labelDe: string;

  @Field({ description: 'What it is called in English.' })
  @Column('text')
  labelEn: string;

  @Field({ description: 'One or two sentences in the German mail.' })
  @Column('text', { default: '' })
  wordingDe: string;

  @Field({ description: 'One or two sentences in the English mail.' })
  @Column('text', { default: '' })
  wordingEn: string;

  @Field({ description: 'Whether it is planned.' })
  @Column('boolean', { default: true })
  active: boolean;
}
