import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Visibility } from '../../kernel/visibility.js';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

/** An integrated answer to problem areas that several organisations carry together (Handlungsstrategie). */
@ObjectType({
  description:
    'An integrated answer to problem areas that several organisations carry together (Handlungsstrategie). Its text has versions, and each organisation agrees to a version for itself.',
})
@Entity()
export class Strategy extends Recorded {
  @Field(() => Int, { description: 'Running number; never given out twice.' })
  @Column({ type: 'integer', insert: false, update: false })
  number: number;

  @Field({ description: 'Title.' })
  @Column('text')
  title: string;

  @Column('uuid')
  leadOfficeId: string;

  @Column('uuid', { nullable: true })
  fieldOfActionId: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'First day it is planned for.' })
  @Column('date', { nullable: true })
  periodFrom: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Last day it is planned for.' })
  @Column('date', { nullable: true })
  periodTo: string | null;

  @Field(() => Visibility, { description: 'Who may see it besides those who work on it.' })
  @Column('text', { default: Visibility.INTERNAL })
  visibility: Visibility;

  @Field(() => LocalDay, { nullable: true, description: 'Day since which it is no longer followed.' })
  @Column('date', { nullable: true })
  endedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  @Column('text', { nullable: true })
  endedReason: string | null;
}
