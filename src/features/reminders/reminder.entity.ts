import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';

export enum RecipientReason {
  ACCOUNTABLE = 'ACCOUNTABLE',
  DEPUTY = 'DEPUTY',
  OFFICE_HEAD = 'OFFICE_HEAD',
  SHARED_MAILBOX = 'SHARED_MAILBOX',
  COORDINATOR = 'COORDINATOR',
  ON_DUTY = 'ON_DUTY',
  MEMBER = 'MEMBER',
  CHAIR = 'CHAIR',
  MINUTE_TAKER = 'MINUTE_TAKER',
  OFFICE = 'OFFICE',
  DEPUTY_COPY = 'DEPUTY_COPY',
  ABSENT_COPY = 'ABSENT_COPY',
}
registerEnumType(RecipientReason, {
  name: 'RecipientReason',
  description: 'Why somebody in particular gets it.',
  valuesMap: {
    ACCOUNTABLE: { description: 'Accountable for it.' },
    DEPUTY: { description: 'Deputy of the person meant, who cannot be reached.' },
    OFFICE_HEAD: { description: 'Head of the lead office (Amtsleitung).' },
    SHARED_MAILBOX: { description: 'Shared mailbox of the lead office (Funktionspostfach).' },
    COORDINATOR: { description: 'The coordinator, because nobody else can be reached.' },
    ON_DUTY: { description: 'Coordinator on duty: it is theirs to do.' },
    MEMBER: { description: 'Member of the body.' },
    CHAIR: { description: 'Chair of the body.' },
    MINUTE_TAKER: { description: 'Who writes the minutes.' },
    OFFICE: { description: 'Head of an office named in the step.' },
    DEPUTY_COPY: { description: 'A copy for the deputy.' },
    ABSENT_COPY: { description: 'A copy for the person who is absent; the deputy is asked.' },
  },
});

export enum WithdrawnBecause {
  REPORTED = 'REPORTED',
  SUPERSEDED = 'SUPERSEDED',
  RECIPIENT_AWAY = 'RECIPIENT_AWAY',
  RECIPIENT_CHANGED = 'RECIPIENT_CHANGED',
  PROFILE_CHANGED = 'PROFILE_CHANGED',
  PAUSED = 'PAUSED',
  MEETING_MOVED = 'MEETING_MOVED',
  MEETING_CANCELLED = 'MEETING_CANCELLED',
  MEETING_HELD = 'MEETING_HELD',
}
registerEnumType(WithdrawnBecause, {
  name: 'ReminderWithdrawnBecause',
  description: 'Why it was taken out of a mail that had not left yet.',
  valuesMap: {
    REPORTED: { description: 'The report came in, or is no longer owed.' },
    SUPERSEDED: { description: 'A newer step of the same review says it again.' },
    RECIPIENT_AWAY: { description: 'The recipient is absent or has left; somebody else is reminded.' },
    RECIPIENT_CHANGED: { description: 'Somebody else is responsible now, and is reminded.' },
    PROFILE_CHANGED: { description: 'The profile or the calendar was changed and everything planned anew.' },
    PAUSED: { description: 'Coordination holds the mails of the review back, or ended it.' },
    MEETING_MOVED: { description: 'The meeting was moved and everything planned anew.' },
    MEETING_CANCELLED: { description: 'The meeting was cancelled.' },
    MEETING_HELD: { description: 'The meeting was held.' },
  },
});

/** Why somebody gets a mail: this step, about this. Unique, so that a re-run adds nothing. */
@ObjectType({ description: 'Why somebody gets a mail: this step, about this.' })
@Entity()
export class Reminder extends Recorded {
  @Column('uuid')
  stepId: string;

  @Column('uuid', { nullable: true })
  measureId: string | null;

  @Column('uuid', { nullable: true })
  milestoneId: string | null;

  @Column('uuid', { nullable: true })
  outcomeId: string | null;

  @Column('uuid', { nullable: true })
  dataDeliveryId: string | null;

  @Field({ description: 'Whether it is a copy: somebody else is asked.' })
  @Column('boolean', { default: false })
  isCopy: boolean;

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
