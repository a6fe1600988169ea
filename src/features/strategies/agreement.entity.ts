import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { AgreementState } from './agreement-state.js';

/** What one organisation says to one version of a text. A county cannot order its partners: each commits itself. */
@ObjectType({
  description:
    'What one organisation says to one version of a text (Zustimmung). A county cannot order its partners: each commits itself.',
})
@Entity()
export class Agreement extends Recorded {
  @Column('uuid')
  strategyVersionId: string;

  @Column('uuid')
  organisationId: string;

  @Field(() => AgreementState, { description: 'Its word at present.' })
  @Column('text', { default: AgreementState.ASKED })
  state: AgreementState;

  @Field(() => String, {
    nullable: true,
    description: 'The condition (Maßgabe) under which it agreed, in its own words.',
  })
  @Column('text', { nullable: true })
  condition: string | null;

  @Column('uuid', { nullable: true })
  statedBy: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day on which it gave its word.' })
  @Column('date', { nullable: true })
  statedOn: string | null;

  @Column('uuid', { nullable: true })
  meetingId: string | null;
}
