import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { asNumber } from '../../platform/database/numeric-column.js';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { EvidenceKind } from './problem-area.enums.js';

/** What speaks for a problem area: words, or a figure frozen as it was shown on that day. Never changed afterwards. */
@ObjectType({
  description: 'What speaks for a problem area (Beleg): words, or a figure frozen as it was shown.',
})
@Entity()
export class Evidence extends Recorded {
  @Column('uuid')
  problemAreaId: string;

  @Field(() => EvidenceKind, { description: 'Kind of evidence.' })
  @Column('text')
  kind: EvidenceKind;

  @Column('uuid', { nullable: true })
  indicatorId: string | null;

  @Column('uuid', { nullable: true })
  areaId: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day the figure holds for.' })
  @Column('date', { nullable: true })
  referenceDate: string | null;

  /** Shown unless the figure is secret by now: see the shape. */
  @Column('numeric', { nullable: true, transformer: asNumber })
  observedValue: number | null;

  /** Whether the figure was secret then. */
  @Column('boolean', { nullable: true })
  observedSuppressed: boolean | null;

  @Field(() => String, { nullable: true, description: 'The evidence in words.' })
  @Column('text', { nullable: true })
  text: string | null;

  @Field(() => String, { nullable: true, description: 'Where it comes from.' })
  @Column('text', { nullable: true })
  sourceNote: string | null;
}
