import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

/** One wording of a strategy. Once organisations have been asked it stands: a change of the text is a new version. */
@ObjectType({
  description:
    'One wording of a strategy (Textfassung). Once organisations have been asked it stands: a change of the text is a new version.',
})
@Entity()
export class StrategyVersion extends Recorded {
  @Column('uuid')
  strategyId: string;

  @Field(() => Int, { description: 'Counts the wordings of the strategy from 1.' })
  @Column('integer')
  number: number;

  @Field({ description: 'The wording itself.' })
  @Column('text')
  text: string;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'Day on which organisations were first asked; empty while it is being written.',
  })
  @Column('date', { nullable: true })
  submittedOn: string | null;
}
