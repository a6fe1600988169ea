import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

export enum LeavingState {
  PREPARED = 'PREPARED',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
}
registerEnumType(LeavingState, {
  name: 'LeavingState',
  description: 'How far a leaving is.',
  valuesMap: {
    PREPARED: { description: 'Settled; it is carried out when the last day is over.' },
    DONE: { description: 'Everything was handed over and the account is closed.' },
    CANCELLED: { description: 'Called off: the person stays.' },
  },
});

/** Who takes over: one item, or everything of a kind that is not named by itself. */
export interface Succession {
  readonly kind: string;
  readonly itemId: string | null;
  readonly successorId: string | null;
}

/** The last day of somebody's work, and who takes over what they hold. */
@ObjectType({ description: 'That somebody leaves, prepared or done (Ausscheiden).' })
@Entity()
export class Leaving extends Recorded {
  @Column('uuid')
  personId: string;

  @Field(() => LocalDay, { description: 'Last day of work.' })
  @Column('date')
  lastDay: string;

  @Column('jsonb', { default: [] })
  successions: Succession[];

  @Field(() => LeavingState, { description: 'How far it is.' })
  @Column('text', { default: LeavingState.PREPARED })
  state: LeavingState;

  @Field(() => LocalDay, { nullable: true, description: 'The day it was carried out.' })
  @Column('date', { nullable: true })
  doneOn: string | null;
}
