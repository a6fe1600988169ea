import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { ProfileKind } from './profile.enums.js';

/** Which steps follow a clock. One per kind for the county; a body may have its own. */
@ObjectType({
  description: 'A profile of steps (Erinnerungsprofil): what happens how many days before or after a day.',
})
@Entity()
export class ReminderProfile extends Recorded {
  @Field(() => ProfileKind, { description: 'What its steps are counted from.' })
  @Column('text')
  kind: ProfileKind;

  @Column('uuid', { nullable: true })
  bodyId: string | null;

  @Column('text')
  nameDe: string;

  @Column('text')
  nameEn: string;

  @Field({ description: 'Whether it is followed. What was sent stays.' })
  @Column('boolean', { default: true })
  active: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days from its clock to the closing day for reports, negative before it; empty where none are collected.',
  })
  @Column('integer', { nullable: true })
  reportOffset: number | null;
}
