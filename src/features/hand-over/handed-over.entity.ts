import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { HoldingKind } from './holding-kind.js';

/** What went from whom to whom: whoever comes back is told. */
@ObjectType({ description: 'Something that somebody handed over when leaving.' })
@Entity()
export class HandedOver extends Recorded {
  @Column('uuid')
  personId: string;

  @Field(() => HoldingKind, { description: 'What kind of thing.' })
  @Column('text')
  kind: string;

  @Column('uuid')
  itemId: string;

  @Column('text')
  label: string;

  @Column('uuid', { nullable: true })
  successorId: string | null;

  @Field(() => LocalDay, { description: 'The day it was handed over.' })
  @Column('date')
  handedOn: string;

  @Field(() => LocalDay, { nullable: true, description: 'The day it was given back.' })
  @Column('date', { nullable: true })
  takenBackOn: string | null;
}
