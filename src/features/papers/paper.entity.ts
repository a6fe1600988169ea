import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import type { PaperHead } from './kind-of-paper.js';
import { Audience, PaperKind, PaperLanguage, PaperState } from './paper.enums.js';

/** What is laid before a body: a draft first, then frozen in editions that are never rewritten. */
@ObjectType({ description: 'A paper (Vorlage): a draft, or frozen with a number.' })
@Entity()
export class Paper extends Recorded {
  @Field(() => PaperKind, { description: 'What it is.' })
  @Column('text')
  kind: PaperKind;

  @Field(() => PaperState, { description: 'How far it has come.' })
  @Column('text', { default: PaperState.DRAFT })
  state: PaperState;

  @Field(() => String, { nullable: true, description: 'Its number ("2026/012"); empty for a draft.' })
  @Column('text', { nullable: true })
  number: string | null;

  @Column('integer', { nullable: true })
  year: number | null;

  @Column('integer', { nullable: true })
  serial: number | null;

  /** The newest edition. */
  @Column('integer', { default: 0 })
  edition: number;

  @Column('uuid', { nullable: true })
  bodyId: string | null;

  @Column('uuid', { nullable: true })
  meetingId: string | null;

  @Column('uuid', { nullable: true })
  strategyId: string | null;

  @Column('uuid', { nullable: true })
  officeId: string | null;

  @Column('uuid', { nullable: true })
  areaId: string | null;

  @Column('uuid', { nullable: true })
  fieldOfActionId: string | null;

  @Column('uuid', { nullable: true })
  measureId: string | null;

  @Column('uuid')
  publisherOfficeId: string;

  /** Tells which versions there are: for coordination, see the shape. */
  @Column('text', { array: true })
  audiences: Audience[];

  @Field(() => PaperLanguage, { description: 'The language it is written in.' })
  @Column('text', { default: PaperLanguage.de })
  language: PaperLanguage;

  @Column('date', { nullable: true })
  asOf: string | null;

  @Column('date', { nullable: true })
  since: string | null;

  @Column('uuid', { nullable: true })
  sinceMeetingId: string | null;

  /** What people entered in place of the title of the kind. In the graph as what the versions say: see the shape. */
  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  subtitle: string | null;

  @Column('jsonb', { default: {} })
  head: PaperHead;

  @Field(() => LocalDay, { nullable: true, description: 'Day on which it was withdrawn.' })
  @Column('date', { nullable: true })
  withdrawnOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  @Column('text', { nullable: true })
  withdrawnBecause: string | null;
}
