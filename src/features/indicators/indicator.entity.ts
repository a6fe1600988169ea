import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { asNumber } from '../../platform/database/numeric-column.js';
import { Recorded } from '../../platform/database/recorded.js';
import { AreaLevel } from '../areas/index.js';
import { Direction, Periodicity } from './indicator.enums.js';

/** What is measured, how, and how its figures are protected. The figures themselves are observations. */
@ObjectType({ description: 'Definition of a figure (Indikator, Kennzahl): what is measured, how, by whom.' })
@Entity()
export class Indicator extends Recorded {
  @Field({ description: 'Stable key, for example POV_SGB2_RATE; imports find the indicator by it.' })
  @Column('text')
  key: string;

  @Field({ description: 'German name.' })
  @Column('text')
  nameDe: string;

  @Field(() => String, { nullable: true, description: 'English name.' })
  @Column('text', { nullable: true })
  nameEn: string | null;

  @Field({ description: 'Topic it is filed under (Themenfeld).' })
  @Column('text')
  topic: string;

  @Field({ description: 'Unit of the value, for example Prozent.' })
  @Column('text')
  unit: string;

  @Field(() => Direction, { description: 'Which way is good.' })
  @Column('text')
  direction: Direction;

  @Field({ description: 'How the value is made, in words.' })
  @Column('text')
  formula: string;

  @Field(() => String, { nullable: true, description: 'What is counted above the line (Zähler).' })
  @Column('text', { nullable: true })
  numerator: string | null;

  @Field(() => String, { nullable: true, description: 'What it is related to (Nenner).' })
  @Column('text', { nullable: true })
  denominator: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Value = perUnit × numerator / denominator, for example 100. Empty: it is no rate.',
  })
  @Column('numeric', { nullable: true, transformer: asNumber })
  perUnit: number | null;

  @Field({ description: 'Who publishes the figures.' })
  @Column('text')
  source: string;

  @Field(() => Periodicity, { description: 'How often new figures come.' })
  @Column('text')
  periodicity: Periodicity;

  @Field(() => AreaLevel, { description: 'Smallest level for which it may be used.' })
  @Column('text')
  lowestLevel: AreaLevel;

  @Field({ description: 'Whether it stands on the first page (Leitindikator).' })
  @Column('boolean', { default: false })
  isHeadline: boolean;

  @Field({ description: 'Sensitive: shown without ranking, colour or judgement.' })
  @Column('boolean', { default: false })
  isSensitive: boolean;

  @Field({ description: 'Whether it counts persons, so that small figures are kept secret.' })
  @Column('boolean', { default: true })
  countsPersons: boolean;

  @Field(() => Int, { description: 'Smallest count that is shown (Mindestfallzahl).' })
  @Column('integer', { default: 3 })
  minimumCount: number;

  @Field(() => Int, { description: 'Smallest base for which figures are shown.' })
  @Column('integer', { default: 20 })
  denominatorMinimum: number;

  @Field(() => String, { nullable: true, description: 'Since when, and why, figures cannot be compared.' })
  @Column('text', { nullable: true })
  breakNote: string | null;
}
