import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { asNumber } from '../../platform/database/numeric-column.js';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

/** One value read of a progress indicator. */
@ObjectType({ description: 'One value of a progress indicator on one day (Messwert).' })
@Entity()
export class Reading extends Recorded {
  @Column('uuid')
  progressIndicatorId: string;

  @Field(() => LocalDay, { description: 'Day the value holds for.' })
  @Column('date')
  readOn: string;

  @Field(() => Float, { description: 'The value.' })
  @Column('numeric', { transformer: asNumber })
  value: number;

  @Field(() => String, { nullable: true, description: 'A note on the value.' })
  @Column('text', { nullable: true })
  note: string | null;
}
