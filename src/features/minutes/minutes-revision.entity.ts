import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

/** What minutes told when they were closed, for the first time or after a correction. Its content is never rewritten. */
@ObjectType({
  description:
    'Minutes as they were closed, the first time or after a correction (Fassung); never rewritten.',
})
@Entity()
export class MinutesRevision extends Recorded {
  @Column('uuid')
  minutesId: string;

  @Field(() => Int, { description: 'Counts from 1.' })
  @Column('integer')
  number: number;

  @Field(() => String, { nullable: true, description: 'Why it was corrected; empty for the first.' })
  @Column('text', { nullable: true })
  reason: string | null;

  /** Holds the closed session too: read through the shape only, which leaves out what the reader may not see. */
  @Column('jsonb', { select: false })
  content: object;

  @Field({ description: 'SHA-256 of the whole content, its closed session included, in hexadecimal.' })
  @Column('text')
  hash: string;

  @Field(() => LocalDay, { description: 'Day on which it was closed.' })
  @Column('date')
  closedOn: string;

  @Column('uuid', { nullable: true })
  closedById: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day on which it was sent; empty for what was not.' })
  @Column('date', { nullable: true })
  sentOn: string | null;
}
