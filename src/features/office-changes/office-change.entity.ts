import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import type { OfficeLevel } from '../offices/index.js';

export enum OfficeChangeKind {
  CLOSE = 'CLOSE',
  MERGE = 'MERGE',
  SPLIT = 'SPLIT',
}
registerEnumType(OfficeChangeKind, {
  name: 'OfficeChangeKind',
  description: 'What becomes of offices.',
  valuesMap: {
    CLOSE: { description: 'Aufgelöst: one office ends, others take what it had.' },
    MERGE: { description: 'Zusammengelegt: several become one.' },
    SPLIT: { description: 'Aufgeteilt: one becomes several.' },
  },
});

export enum OfficeChangeState {
  PREPARED = 'PREPARED',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
}
registerEnumType(OfficeChangeState, {
  name: 'OfficeChangeState',
  description: 'How far a change of offices is.',
  valuesMap: {
    PREPARED: { description: 'Settled; it is carried out on its day.' },
    DONE: { description: 'Carried out.' },
    CANCELLED: { description: 'Called off.' },
  },
});

/** An office that takes something: one that exists, or one that begins on the day. */
export interface Part {
  readonly officeId: string | null;
  readonly founded: {
    readonly organisationId: string;
    readonly name: string;
    readonly code: string | null;
    readonly level: OfficeLevel;
    readonly headId: string | null;
    readonly sharedMailbox: string | null;
  } | null;
}

/** What goes to which part: one thing, or everything of a kind; null: to nobody. */
export interface Share {
  readonly kind: string;
  readonly itemId: string | null;
  readonly part: number | null;
}

export interface ChangePlan {
  readonly parts: readonly Part[];
  readonly shares: readonly Share[];
  /** Whether the offices end; where not, what is not named stays. */
  readonly ends: boolean;
}

/** Offices that are closed, merged or split, prepared or done. */
@ObjectType({ description: 'Offices that are closed, merged or split, prepared or done.' })
@Entity()
export class OfficeChange extends Recorded {
  @Field(() => OfficeChangeKind, { description: 'What becomes of them.' })
  @Column('text')
  kind: OfficeChangeKind;

  @Field(() => LocalDay, { description: 'First day on which things are as they will be.' })
  @Column('date')
  takesEffectOn: string;

  @Column('uuid', { array: true })
  officeIds: string[];

  @Column('jsonb')
  plan: ChangePlan;

  @Field(() => OfficeChangeState, { description: 'How far it is.' })
  @Column('text', { default: OfficeChangeState.PREPARED })
  state: OfficeChangeState;

  @Field(() => LocalDay, { nullable: true, description: 'The day it was carried out.' })
  @Column('date', { nullable: true })
  doneOn: string | null;
}
