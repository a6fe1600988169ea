import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { CountingMode, Roll } from '../../kernel/calendar.js';
import { Recorded } from '../../platform/database/recorded.js';
import '../../platform/graphql/deadline-enums.js';
import { PaperKind } from '../papers/index.js';

/** That a paper is drafted so many days before each meeting of a body. */
@ObjectType({
  description: 'That a kind of paper is drafted so many days before each meeting of a body (Vorlagenplan).',
})
@Entity()
export class PaperSchedule extends Recorded {
  @Column('uuid')
  bodyId: string;

  @Field(() => PaperKind, { description: 'What is drafted.' })
  @Column('text')
  kind: PaperKind;

  @Field(() => Int, { description: 'Days from the meeting; negative, since it is before it.' })
  @Column('integer')
  offsetDays: number;

  @Field(() => CountingMode, { description: 'How days are counted.' })
  @Column('text')
  counting: CountingMode;

  @Field(() => Roll, { description: 'Where it goes when nobody works on that day.' })
  @Column('text')
  roll: Roll;

  @Field({ description: 'Whether it drafts; otherwise it was stopped.' })
  @Column('boolean', { default: true })
  active: boolean;
}
