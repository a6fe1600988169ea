import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

export enum AcceptanceState {
  AWAITED = 'AWAITED',
  ACCEPTED = 'ACCEPTED',
  QUESTIONED = 'QUESTIONED',
  ANSWERED = 'ANSWERED',
  OVERTAKEN = 'OVERTAKEN',
}
registerEnumType(AcceptanceState, {
  name: 'AcceptanceState',
  description: 'What coordination says to a released report (Abnahme).',
  valuesMap: {
    AWAITED: { description: 'Offen: coordination has not looked at it yet.' },
    ACCEPTED: { description: 'Abgenommen.' },
    QUESTIONED: { description: 'Rückfrage: the office is asked for a correcting report.' },
    ANSWERED: { description: 'Beantwortet: the office released a correcting report.' },
    OVERTAKEN: { description: 'Überholt: a newer report was released before anybody looked at it.' },
  },
});

/** What coordination can do with a released report, as `allowedActions` tells it. */
export enum AcceptanceAction {
  ACCEPT = 'ACCEPT',
  ASK_BACK = 'ASK_BACK',
}
registerEnumType(AcceptanceAction, {
  name: 'AcceptanceAction',
  description: 'What coordination can do with a released report.',
  valuesMap: {
    ACCEPT: { description: 'Abnehmen.' },
    ASK_BACK: { description: 'Zurückfragen, with the question.' },
  },
});

/** Whether coordination has accepted a released report. Begun and ended by the database when reports are released. */
@ObjectType({
  description:
    'Whether coordination has accepted a released report, or asked back (Abnahme). It counts at once.',
})
@Entity()
export class ReportAcceptance extends Recorded {
  @Column('uuid')
  reportId: string;

  @Field(() => AcceptanceState, { description: 'How it stands.' })
  @Column('text', { default: AcceptanceState.AWAITED })
  state: AcceptanceState;

  @Field(() => LocalDay, { nullable: true, description: 'Day on which it was accepted.' })
  @Column('date', { nullable: true })
  acceptedOn: string | null;

  @Column('uuid', { nullable: true })
  acceptedBy: string | null;

  @Field(() => String, { nullable: true, description: 'What coordination asked back (Rückfrage).' })
  @Column('text', { nullable: true })
  question: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day on which it was asked.' })
  @Column('date', { nullable: true })
  questionedOn: string | null;

  @Column('uuid', { nullable: true })
  questionedBy: string | null;
}
