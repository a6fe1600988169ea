import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { asNumber } from '../../platform/database/numeric-column.js';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { Direction } from '../indicators/index.js';

export enum EffectLevel {
  INPUT = 'INPUT',
  OUTPUT = 'OUTPUT',
  OUTCOME = 'OUTCOME',
  IMPACT = 'IMPACT',
}
registerEnumType(EffectLevel, {
  name: 'EffectLevel',
  description: 'What a progress indicator measures (Wirkungsstufe).',
  valuesMap: {
    INPUT: { description: 'Money and staff put in.' },
    OUTPUT: { description: 'Leistung: what was offered and used.' },
    OUTCOME: { description: 'Wirkung: what changed for the people reached.' },
    IMPACT: { description: 'Wirkung auf die Gesellschaft.' },
  },
});

/** What shows whether a measure works. Its own value, never an area indicator's. */
@ObjectType({ description: 'What shows whether a measure works (Messgröße). Never an area indicator.' })
@Entity()
export class ProgressIndicator extends Recorded {
  @Column('uuid')
  measureId: string;

  @Field({ description: 'Name.' })
  @Column('text')
  name: string;

  @Field(() => EffectLevel, { description: 'What it measures.' })
  @Column('text')
  effectLevel: EffectLevel;

  @Field({ description: 'Unit.' })
  @Column('text')
  unit: string;

  @Field(() => Direction, { description: 'Which direction is good.' })
  @Column('text')
  direction: Direction;

  @Field(() => Float, { nullable: true, description: 'Value at the beginning (Ausgangswert).' })
  @Column('numeric', { nullable: true, transformer: asNumber })
  baselineValue: number | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day of the value at the beginning.' })
  @Column('date', { nullable: true })
  baselineOn: string | null;

  @Field(() => Float, { nullable: true, description: 'Value to be reached (Zielwert).' })
  @Column('numeric', { nullable: true, transformer: asNumber })
  targetValue: number | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day by which it is to be reached.' })
  @Column('date', { nullable: true })
  targetOn: string | null;

  @Field(() => String, { nullable: true, description: 'Who collects it how (Erhebungsregel).' })
  @Column('text', { nullable: true })
  collectionRule: string | null;

  @Column('integer', { default: 0 })
  sortOrder: number;
}
