import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

export enum MilestoneState {
  OPEN = 'OPEN',
  DONE = 'DONE',
  MOVED = 'MOVED',
  DROPPED = 'DROPPED',
}
registerEnumType(MilestoneState, {
  name: 'MilestoneState',
  description: 'How a milestone stands.',
  valuesMap: {
    OPEN: { description: 'Offen.' },
    DONE: { description: 'Erreicht.' },
    MOVED: { description: 'Verschoben: still open, with a new day.' },
    DROPPED: { description: 'Entfallen.' },
  },
});

/** A step of a measure with a promised day. */
@ObjectType({ description: 'A step of a measure with a promised day (Meilenstein).' })
@Entity()
export class Milestone extends Recorded {
  @Column('uuid')
  measureId: string;

  @Field({ description: 'What is done by then.' })
  @Column('text')
  title: string;

  @Field(() => LocalDay, { description: 'Promised day.' })
  @Column('date')
  dueOn: string;

  @Field(() => LocalDay, { nullable: true, description: 'Day on which it was done.' })
  @Column('date', { nullable: true })
  doneOn: string | null;

  @Field(() => MilestoneState, { description: 'How it stands.' })
  @Column('text', { default: MilestoneState.OPEN })
  state: MilestoneState;
}
