import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { asNumber } from '../../platform/database/numeric-column.js';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

/** What a county wants to reach in an area: from where, to where, by when. */
@ObjectType({
  description: 'What is to be reached in an area (Zielwert), from which starting value, by when.',
})
@Entity()
export class IndicatorTarget extends Recorded {
  @Column('uuid')
  indicatorId: string;

  @Column('uuid')
  areaId: string;

  /** In the graph only through the shape, which hides it where the figure is protected. */
  @Column('numeric', { transformer: asNumber })
  baselineValue: number;

  @Field(() => LocalDay, { description: 'Day of the starting value.' })
  @Column('date')
  baselineOn: string;

  @Field(() => Float, { description: 'The value to be reached.' })
  @Column('numeric', { transformer: asNumber })
  targetValue: number;

  @Field(() => LocalDay, { description: 'By when.' })
  @Column('date')
  targetOn: string;
}
