import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { Rhythm } from './body.enums.js';

/** Dates of a body that were planned together. Each stays a meeting of its own that can be moved or cancelled. */
@ObjectType({ description: 'Terminreihe: meetings of a body that were planned together by a rhythm.' })
@Entity()
export class MeetingSeries extends Recorded {
  @Column('uuid')
  bodyId: string;

  @Field(() => Rhythm, { description: 'The rhythm by which its days were found.' })
  @Column('text')
  rhythm: Rhythm;
}
