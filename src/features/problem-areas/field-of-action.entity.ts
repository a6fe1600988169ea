import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';

/** A field that planning is ordered by. Its code begins the numbers of measures. */
@ObjectType({
  description: 'A field that planning is ordered by (Handlungsfeld), for example poverty or housing.',
})
@Entity()
export class FieldOfAction extends Recorded {
  @Field({ description: 'One to four capital letters; begins the numbers of measures, as in AR-07.' })
  @Column('text')
  code: string;

  @Field({ description: 'German name.' })
  @Column('text')
  nameDe: string;

  @Field(() => String, { nullable: true, description: 'English name.' })
  @Column('text', { nullable: true })
  nameEn: string | null;

  @Field(() => Int, { description: 'Place in lists.' })
  @Column('integer', { default: 0 })
  sortOrder: number;
}
