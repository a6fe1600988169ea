import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { AreaLevel } from './area-level.js';

/** A space that is looked at (Betrachtungsraum): the county, a municipality, a social space, a residential place. */
@ObjectType({ description: 'A space that is looked at (Betrachtungsraum), anywhere in the tree of areas.' })
@Entity()
export class Area extends Recorded {
  @Field({ description: 'Stable key of our own; imports find the area by it.' })
  @Column('text')
  key: string;

  @Field(() => AreaLevel, { description: 'Level in the tree.' })
  @Column('text')
  level: AreaLevel;

  @Field({ description: 'Name.' })
  @Column('text')
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'Amtlicher Gemeindeschlüssel; text, leading zero included.',
  })
  @Column('text', { nullable: true })
  ags: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Amtlicher Regionalschlüssel; text, leading zero included.',
  })
  @Column('text', { nullable: true })
  ars: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Key in local use, for example the number of a Wohnplatz.',
  })
  @Column('text', { nullable: true })
  localKey: string | null;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('integer', { default: 0 })
  sortOrder: number;

  @Field(() => Int, { nullable: true, description: 'Inhabitants.' })
  @Column('integer', { nullable: true })
  population: number | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day the number of inhabitants holds for.' })
  @Column('date', { nullable: true })
  populationOn: string | null;

  /** Kept by a trigger: the keys from the root to here, each followed by "/". */
  @Column({ type: 'text', insert: false, update: false })
  path: string;
}
