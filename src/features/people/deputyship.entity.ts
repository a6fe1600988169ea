import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

/** Who stands in for somebody who is away. */
@ObjectType({ description: 'Who stands in for somebody who is away (Vertretung).' })
@Entity()
export class Deputyship extends Recorded {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  deputyId: string;

  @Field(() => Int, { description: 'Rank 1 is asked first, rank 2 where rank 1 is away too.' })
  @Column('integer')
  rank: number;

  @Field(() => LocalDay, { description: 'First day.' })
  @Column('date')
  validFrom: string;

  @Field(() => LocalDay, { nullable: true, description: 'Last day; empty while it goes on.' })
  @Column('date', { nullable: true })
  validTo: string | null;
}
