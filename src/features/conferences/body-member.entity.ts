import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { BodyRole } from './body.enums.js';

/** A seat in a body, for a time. Who leaves keeps the row: minutes of last year name last year's members. */
@ObjectType({ description: 'A seat in a body, for a time (Mitgliedschaft).' })
@Entity()
export class BodyMember extends Recorded {
  @Column('uuid')
  bodyId: string;

  @Column('uuid')
  personId: string;

  @Field(() => BodyRole, { description: 'What the person is in the body.' })
  @Column('text', { default: BodyRole.MEMBER })
  role: BodyRole;

  @Field({ description: 'Whether the person votes.' })
  @Column('boolean', { default: false })
  hasVote: boolean;

  @Column('uuid', { nullable: true })
  onBehalfOfId: string | null;

  @Column('uuid', { nullable: true })
  deputyId: string | null;

  @Field(() => LocalDay, { description: 'First day of the membership.' })
  @Column('date')
  validFrom: string;

  @Field(() => LocalDay, {
    nullable: true,
    description: 'Last day of the membership; empty while it goes on.',
  })
  @Column('date', { nullable: true })
  validTo: string | null;
}
