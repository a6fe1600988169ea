import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { Light } from '../measures/index.js';

/** What coordination says of a strategy instead of the rule, until the next conference looks at it. */
@ObjectType({
  description:
    'What coordination says of a strategy instead of the rule. It holds until it is taken back, or until a conference with the strategy on its agenda was held after it was set.',
})
@Entity()
export class StrategyLightOverride extends Recorded {
  @Column('uuid')
  strategyId: string;

  @Field(() => Light, { description: 'The light to show.' })
  @Column('text')
  light: Light;

  @Field({ description: 'Why; printed beside the light.' })
  @Column('text')
  reason: string;

  @Field(() => LocalDay, { description: 'Day on which it was set.' })
  @Column('date')
  setOn: string;
}
