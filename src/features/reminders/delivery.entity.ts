import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';
import { Instant, LocalDay } from '../../platform/graphql/scalars.js';

export enum DeliveryKind {
  DIGEST = 'DIGEST',
  INVITATION = 'INVITATION',
  UPDATE = 'UPDATE',
  CANCELLATION = 'CANCELLATION',
}
registerEnumType(DeliveryKind, {
  name: 'DeliveryKind',
  description: 'What kind of mail it is.',
  valuesMap: {
    DIGEST: { description: 'The one mail of the day, everything in it.' },
    INVITATION: { description: 'Invitation to a meeting, with a calendar entry.' },
    UPDATE: { description: 'A meeting one was invited to was moved.' },
    CANCELLATION: { description: 'A meeting one was invited to was cancelled.' },
  },
});

export enum DeliveryState {
  PLANNED = 'PLANNED',
  SENDING = 'SENDING',
  SENT = 'SENT',
  FAILED = 'FAILED',
  BOUNCED = 'BOUNCED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(DeliveryState, {
  name: 'DeliveryState',
  description: 'What became of a mail.',
  valuesMap: {
    PLANNED: { description: 'Waits to be sent, or to be tried again.' },
    SENDING: { description: 'A worker is handing it to the mail server.' },
    SENT: { description: 'The mail server took it over.' },
    FAILED: { description: 'The address was refused for good.' },
    BOUNCED: {
      description: 'The mail server took it over and reported later that it could not be delivered.',
    },
    CANCELLED: { description: 'Nothing was left to say in it.' },
  },
});

/**
 * One mail to one address: the digest of a day, or a letter about a meeting. Claimed before it is sent, so that two workers
 * never send it both.
 */
@ObjectType({
  description: 'One mail: the digest of a day with everything in it, or a letter about a meeting.',
})
@Entity()
export class Delivery extends Recorded {
  @Field(() => DeliveryKind, { description: 'What kind of mail it is.' })
  @Column('text', { default: DeliveryKind.DIGEST })
  kind: DeliveryKind;

  /** The step a letter belongs to; null for a digest. */
  @Column('uuid', { nullable: true })
  stepId: string | null;

  /** Null where it goes to a shared mailbox. */
  @Column('uuid', { nullable: true })
  recipientId: string | null;

  /** Shown to few: see the shape. */
  @Column('text')
  address: string;

  @Field(() => LocalDay, { description: 'The day it counts for.' })
  @Column('date')
  day: string;

  /** Made from the id, so that a repeated mail carries it again and mail programs show it once. */
  @Column('text')
  messageId: string;

  @Field(() => DeliveryState, { description: 'What became of it.' })
  @Column('text', { default: DeliveryState.PLANNED })
  state: DeliveryState;

  @Field(() => Int, { description: 'How often it was tried.' })
  @Column('integer', { default: 0 })
  attempts: number;

  /** While sending: when the claim ends. While planned: not to be tried again before. */
  @Column('timestamptz', { nullable: true })
  claimedUntil: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When the mail server took it over.' })
  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the mail server said when it refused.' })
  @Column('text', { nullable: true })
  failure: string | null;
}
