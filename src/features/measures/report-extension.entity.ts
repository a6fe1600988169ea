import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { LocalDay } from '../../platform/graphql/scalars.js';

export enum ExtensionState {
  REQUESTED = 'REQUESTED',
  CONFIRMED = 'CONFIRMED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ExtensionState, {
  name: 'ExtensionState',
  description: 'How a request for a later day stands (Fristverlängerung).',
  valuesMap: {
    REQUESTED: { description: 'Erbeten: coordination has not decided yet.' },
    CONFIRMED: { description: 'Bestätigt: the report is owed by the new day.' },
    DECLINED: { description: 'Abgelehnt: the day stays as it is.' },
    WITHDRAWN: { description: 'Zurückgezogen, or settled because nothing is owed any more.' },
  },
});

/** What can be done with a request for a later day, as `allowedActions` tells it. */
export enum ExtensionAction {
  CONFIRM = 'CONFIRM',
  DECLINE = 'DECLINE',
  WITHDRAW = 'WITHDRAW',
}
registerEnumType(ExtensionAction, {
  name: 'ExtensionAction',
  description: 'What can be done with a request for a later day.',
  valuesMap: {
    CONFIRM: { description: 'Bestätigen: the report is owed by the new day.' },
    DECLINE: { description: 'Ablehnen, with the reason.' },
    WITHDRAW: { description: 'Zurückziehen.' },
  },
});

/** "Not possible yet": a report is put off to a later day, if coordination agrees. */
@ObjectType({
  description: '"Noch nicht möglich": a report is asked to be put off to a later day (Fristverlängerung).',
})
@Entity()
export class ReportExtension extends Recorded {
  @Column('uuid')
  requestId: string;

  @Field(() => LocalDay, { description: 'Day by which it was owed before.' })
  @Column('date')
  oldDueOn: string;

  @Field(() => LocalDay, { description: 'Day by which it can be given.' })
  @Column('date')
  newDueOn: string;

  @Field({ description: 'Why it is not possible yet.' })
  @Column('text')
  reason: string;

  @Field(() => ExtensionState, { description: 'How it stands.' })
  @Column('text', { default: ExtensionState.REQUESTED })
  state: ExtensionState;

  @Column('uuid', { nullable: true })
  askedBy: string | null;

  @Field(() => LocalDay, { description: 'Day on which it was asked.' })
  @Column('date')
  askedOn: string;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Field(() => LocalDay, { nullable: true, description: 'Day on which it was decided or settled.' })
  @Column('date', { nullable: true })
  decidedOn: string | null;

  @Field(() => String, { nullable: true, description: 'What coordination said to it.' })
  @Column('text', { nullable: true })
  note: string | null;
}
