import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import type { Locale } from '../../kernel/actor.js';
import { Recorded } from '../../platform/database/recorded.js';

/** Somebody who works with the thread. No private address, no photo, no birth date: nothing that is not needed. */
@ObjectType({ description: 'Somebody who takes part: name and function, never private data.' })
@Entity()
export class Person extends Recorded {
  @Field({ description: 'First and last name.' })
  @Column('text')
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'Academic title or function, printed before the name.',
  })
  @Column('text', { nullable: true })
  title: string | null;

  /** Shown to few: see the shape. */
  @Column('text')
  email: string;

  @Field(() => String, { nullable: true, description: 'Telephone at work.' })
  @Column('text', { nullable: true })
  phone: string | null;

  /** The office the person works in; the offices room adds the object to the graph. */
  @Column('uuid', { nullable: true })
  officeId: string | null;

  @Field(() => String, { description: 'Language of mails and messages: de or en.' })
  @Column('text')
  locale: Locale;

  @Field({ description: 'Whether the person may sign in and be newly assigned.' })
  @Column('boolean')
  active: boolean;

  @Column('date', { nullable: true })
  leftOn: string | null;

  /** Since then nothing names the person any more. */
  @Column('date', { nullable: true })
  maskedOn: string | null;
}
