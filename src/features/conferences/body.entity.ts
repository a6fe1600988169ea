import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { CountingMode } from '../../kernel/calendar.js';
import { Recorded } from '../../platform/database/recorded.js';
import { BodyType, Rhythm } from './body.enums.js';
import '../../platform/graphql/deadline-enums.js';

/** A circle that meets and whose word counts: a planners' conference, a strategy group, a committee (Gremium). */
@ObjectType({ description: 'A circle that meets: conference, strategy group, committee, council (Gremium).' })
@Entity()
export class Body extends Recorded {
  @Field({ description: 'Name, unique.' })
  @Column('text')
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'Short name, unique; the numbers of its outcomes begin with it, for example FPK.',
  })
  @Column('text', { nullable: true })
  shortName: string | null;

  @Field(() => BodyType, { description: 'Kind of body.' })
  @Column('text')
  type: BodyType;

  @Column('uuid')
  organisationId: string;

  @Column('uuid', { nullable: true })
  areaId: string | null;

  @Field(() => Rhythm, { description: 'How often it meets.' })
  @Column('text', { default: Rhythm.ON_DEMAND })
  rhythm: Rhythm;

  @Field({ description: 'Whether it meets in public; then everybody may know who sits in it.' })
  @Column('boolean', { default: false })
  isPublic: boolean;

  @Column('uuid', { nullable: true })
  secretariatOfficeId: string | null;

  @Column('uuid', { nullable: true })
  chairId: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Ladungsfrist: days before a meeting by which it has to be invited; empty: as the profile says.',
  })
  @Column('integer', { nullable: true })
  noticeDays: number | null;

  @Field(() => CountingMode, { description: 'How the days of the notice period are counted.' })
  @Column('text', { default: CountingMode.CALENDAR_DAYS })
  noticeCounting: CountingMode;

  @Field({ description: 'Whether it meets at present.' })
  @Column('boolean', { default: true })
  active: boolean;
}
