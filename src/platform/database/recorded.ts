import { Field, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { Column, PrimaryGeneratedColumn } from 'typeorm';
import { Instant } from '../graphql/scalars.js';

/**
 * What the database keeps for every recorded table (see the foundation migration): written by triggers only, so every column
 * is read-only here. An update compares `version` with the one its author saw.
 */
@ObjectType({ isAbstract: true })
export abstract class RecordedRow {
  @Field(() => Int, { description: 'Counts the versions; send it back when you change the record.' })
  @Column({ type: 'integer', insert: false, update: false })
  version: number;

  @Field(() => Instant, { description: 'When the record was first entered.' })
  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  createdBy: string | null;

  @Field(() => Instant, { description: 'When the record was last changed.' })
  @Column({ type: 'timestamptz', insert: false, update: false })
  updatedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  updatedBy: string | null;

  @Column({ type: 'text', nullable: true, insert: false, update: false })
  changeReason: string | null;

  @Column({ type: 'text', insert: false, update: false })
  changeSource: string;
}

/** Anything with an id (Relay). */
@InterfaceType({ description: 'Anything that has an id of its own and can be looked up by it (Relay).' })
export abstract class Node {
  @Field(() => ID, { description: 'Stable id, unique over all types.' })
  id: string;
}

/** A recorded row with an id of its own: everything that can be looked up by `node(id)`. */
@ObjectType({ isAbstract: true, implements: () => [Node] })
export abstract class Recorded extends RecordedRow implements Node {
  @Field(() => ID, { description: 'Stable id, unique over all types.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;
}
