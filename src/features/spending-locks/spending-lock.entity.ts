import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Visibility } from '../../kernel/visibility.js';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import type { WrittenStatus } from './spending-lock.rules.js';

/** Money of the budget that is closed until a condition holds and somebody releases it; never the treasurer's budget freeze. */
@ObjectType({
  description:
    'Money of the budget that is closed until a condition holds and somebody releases it (Sperrvermerk).',
})
@Entity()
export class SpendingLock extends Recorded {
  @Field({
    description: 'The note, word for word (Wortlaut). Corrections need a reason and stay in history.',
  })
  @Column('text')
  text: string;

  @Field({ description: 'Where it stands in the budget (Haushaltsstelle, Produkt).' })
  @Column('text')
  budgetPosition: string;

  @Field(() => Int, { description: 'How much is closed, whole euros.' })
  @Column('integer')
  amount: number;

  @Field(() => Int, { description: 'The budget year (Haushaltsjahr); at its end the lock expires.' })
  @Column('integer')
  year: number;

  @Field({ description: 'What has to hold before the money may be released (Bedingung).' })
  @Column('text')
  condition: string;

  /** The body that lifts it; shown where bodies are known. */
  @Column('uuid', { nullable: true })
  releasingBodyId: string | null;

  @Column('uuid', { nullable: true })
  releasingOfficeId: string | null;

  /** As it was written; what is shown knows also that the year has ended. */
  @Column('text', { default: 'ACTIVE' })
  status: WrittenStatus;

  @Field(() => String, { nullable: true, description: 'Why it came to its status, in words.' })
  @Column('text', { nullable: true })
  statusReason: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day of the release.' })
  @Column('date', { nullable: true })
  releasedOn: string | null;

  /** The resolution that released it; shown where outcomes are known. */
  @Column('uuid', { nullable: true })
  releaseOutcomeId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The administrative act that released it, for example who signed what.',
  })
  @Column('text', { nullable: true })
  releaseAct: string | null;

  @Field(() => Visibility, { description: 'Who may see it besides those who plan.' })
  @Column('text', { default: Visibility.INTERNAL })
  visibility: Visibility;
}
