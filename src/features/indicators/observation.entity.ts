import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { asNumber } from '../../platform/database/numeric-column.js';
import { RecordedRow } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { ObservationQuality, ObservationSign } from './indicator.enums.js';

/**
 * One figure: identified by what it measures, where and when. The table holds what was delivered, protected figures
 * included; it is read through the view `shown_observation` only, which leaves them out.
 */
@ObjectType({ description: 'One figure of an indicator for an area and a day (Beobachtungswert).' })
@Entity()
export class Observation extends RecordedRow {
  @PrimaryColumn('uuid')
  indicatorId: string;

  @PrimaryColumn('uuid')
  areaId: string;

  @Field(() => LocalDay, { description: 'The day it holds for; for a period, its last day.' })
  @PrimaryColumn('date')
  referenceDate: string;

  @Field(() => Float, { nullable: true, description: 'The figure. Null is missing or secret, never 0.' })
  @Column('numeric', { nullable: true, transformer: asNumber })
  value: number | null;

  @Field(() => Float, { nullable: true, description: 'Count above the line.' })
  @Column('numeric', { nullable: true, transformer: asNumber })
  numerator: number | null;

  @Field(() => Float, { nullable: true, description: 'Base it is related to.' })
  @Column('numeric', { nullable: true, transformer: asNumber })
  denominator: number | null;

  @Field(() => ObservationQuality, { description: 'How far it can be relied on.' })
  @Column('text', { default: ObservationQuality.FINAL })
  quality: ObservationQuality;

  @Field(() => ObservationSign, {
    nullable: true,
    description: 'Sign of official tables; SECRET for all that is kept secret.',
  })
  @Column('text', { nullable: true })
  sign: ObservationSign | null;
}
