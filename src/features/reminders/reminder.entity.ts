import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';

export enum RecipientReason {
  ACCOUNTABLE = 'ACCOUNTABLE',
  DEPUTY = 'DEPUTY',
  OFFICE_HEAD = 'OFFICE_HEAD',
  SHARED_MAILBOX = 'SHARED_MAILBOX',
  COORDINATOR = 'COORDINATOR',
}
registerEnumType(RecipientReason, {
  name: 'RecipientReason',
  description: 'Why somebody in particular is reminded: the first of these who can be reached.',
  valuesMap: {
    ACCOUNTABLE: { description: 'Accountable for the measure.' },
    DEPUTY: { description: 'Deputy of the accountable person, who is absent.' },
    OFFICE_HEAD: { description: 'Head of the lead office (Amtsleitung).' },
    SHARED_MAILBOX: { description: 'Shared mailbox of the lead office (Funktionspostfach).' },
    COORDINATOR: { description: 'The coordinator, because nobody else can be reached.' },
  },
});

export enum WithdrawnBecause {
  REPORTED = 'REPORTED',
  SUPERSEDED = 'SUPERSEDED',
  RECIPIENT_AWAY = 'RECIPIENT_AWAY',
  MEETING_MOVED = 'MEETING_MOVED',
  MEETING_CANCELLED = 'MEETING_CANCELLED',
  MEETING_HELD = 'MEETING_HELD',
}
registerEnumType(WithdrawnBecause, {
  name: 'ReminderWithdrawnBecause',
  description: 'Why a measure was taken out of a mail that had not left yet.',
  valuesMap: {
    REPORTED: { description: 'The report came in, or is no longer owed.' },
    SUPERSEDED: { description: 'A newer step of the same review says it again.' },
    RECIPIENT_AWAY: { description: 'The recipient is absent or has left; somebody else is reminded.' },
    MEETING_MOVED: { description: 'The meeting was moved and everything planned anew.' },
    MEETING_CANCELLED: { description: 'The meeting was cancelled.' },
    MEETING_HELD: { description: 'The meeting was held.' },
  },
});

/** Why somebody gets a mail: this step, for this measure. Unique, so that a re-run adds nothing. */
@ObjectType({ description: 'Why somebody gets a mail: this step, for this measure.' })
@Entity()
export class Reminder extends Recorded {
  @Column('uuid')
  stepId: string;

  @Column('uuid')
  measureId: string;

  @Column('uuid', { nullable: true })
  recipientId: string | null;

  /** Shown to few: see the shape. */
  @Column('text')
  address: string;

  @Field(() => RecipientReason, { description: 'Why this recipient.' })
  @Column('text')
  reason: RecipientReason;

  @Column('uuid', { nullable: true })
  deliveryId: string | null;

  @Field(() => WithdrawnBecause, {
    nullable: true,
    description: 'Why it was taken out of its mail before that left; empty where it was not.',
  })
  @Column('text', { nullable: true })
  withdrawnBecause: WithdrawnBecause | null;
}
