import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { Instant, LocalDay } from '../../platform/graphql/scalars.js';

/** A paper as it was frozen, the first time or by an erratum. Never rewritten. */
@ObjectType({ description: 'A paper as it was frozen, the first time or by an erratum; never rewritten.' })
@Entity()
export class PaperEdition extends Recorded {
  @Column('uuid')
  paperId: string;

  @Field(() => Int, { description: '0 for the paper itself, then the number of the erratum.' })
  @Column('integer')
  edition: number;

  @Field({ description: 'Its number ("2026/012, 1. Berichtigung").' })
  @Column('text')
  number: string;

  @Field(() => String, { nullable: true, description: 'Why it was corrected; empty for the paper itself.' })
  @Column('text', { nullable: true })
  reason: string | null;

  @Field(() => Instant, { description: 'When it was frozen.' })
  @Column('timestamptz')
  frozenAt: Date;

  @Column('uuid', { nullable: true })
  frozenById: string | null;

  @Field(() => Instant, { description: 'The moment whose state it tells.' })
  @Column('timestamptz')
  moment: Date;

  @Field(() => LocalDay, { description: 'The day it holds for (Stand).' })
  @Column('date')
  asOf: string;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'The day after whose end it tells changes, or within which the paper before it was frozen.',
  })
  @Column('date', { nullable: true })
  since: string | null;

  @Column('timestamptz', { nullable: true })
  sinceMoment: Date | null;
}
