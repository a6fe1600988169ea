import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { OutgoingMail } from '../../platform/mail/mailer.js';
import { CLAIM_MINUTES, minutesAfter, minutesUntilNextTry } from './delivery.rules.js';
import { readMailContents } from './mail-content.js';
import { writeReminderMail } from './reminder-mail.js';

/** A mail that belongs to this worker until the claim ends. The attempt tells a late worker that it is no longer his. */
export interface ClaimedMail {
  readonly id: string;
  readonly attempt: number;
  readonly address: string;
  readonly messageId: string;
}

/**
 * The only writer of deliveries besides the preparation. A mail is claimed in one transaction, sent outside of any, and
 * recorded in a second one; a crash in between repeats this one mail, with the same Message-ID.
 */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Takes the next mail that waits, or undefined where there is none. Workers never wait for each other. */
  claimNext(): Promise<ClaimedMail | undefined> {
    const now = this.clock.now();
    const today = this.clock.today();
    return this.transactions.act(() =>
      this.database.firstRow<ClaimedMail>(sql`
        with next as (
          select d.id from delivery d
           where d.state in ('PLANNED', 'SENDING') and (d.claimed_until is null or d.claimed_until <= ${now})
             and not exists (select from delivery other
                   where other.address = d.address and other.day = ${today}::date and other.id <> d.id)
           order by d.day, d.id limit 1 for update skip locked),
        claimed as (
          update delivery d
             set state = 'SENDING', day = ${today}::date, attempts = d.attempts + 1,
                 claimed_until = ${minutesAfter(now, CLAIM_MINUTES)}
            from next where d.id = next.id
          returning d.id, d.attempts as attempt, d.address, d.message_id as "messageId")
        select * from claimed`),
    );
  }

  /** Writes the mail as it has to be now; undefined where everything in it has been settled meanwhile. */
  async compose(claimed: ClaimedMail): Promise<OutgoingMail | undefined> {
    const today = this.clock.today();
    const content = (await readMailContents(this.database, [claimed.id], today)).get(claimed.id);
    if (!content || content.entries.length === 0) return undefined;
    return {
      to: claimed.address,
      toName: content.name ?? undefined,
      messageId: claimed.messageId,
      ...writeReminderMail(content, this.config.publicUrl, today),
    };
  }

  /** The mail server has taken it over. */
  recordSent(claimed: ClaimedMail): Promise<void> {
    return this.record(claimed, 'SENT', { sentAt: this.clock.now() });
  }

  /** The address will never work. */
  recordRefused(claimed: ClaimedMail, failure: string): Promise<void> {
    return this.record(claimed, 'FAILED', { failure });
  }

  /** It may be better later: the mail waits, longer after each attempt. */
  recordPostponed(claimed: ClaimedMail, failure: string): Promise<void> {
    const claimedUntil = minutesAfter(this.clock.now(), minutesUntilNextTry(claimed.attempt));
    return this.record(claimed, 'PLANNED', { failure, claimedUntil });
  }

  /** Nothing was left to say. */
  recordNotNeeded(claimed: ClaimedMail): Promise<void> {
    return this.record(claimed, 'CANCELLED', {});
  }

  private async record(
    { id, attempt }: ClaimedMail,
    state: 'SENT' | 'FAILED' | 'PLANNED' | 'CANCELLED',
    facts: { sentAt?: Date; failure?: string; claimedUntil?: Date },
  ): Promise<void> {
    await this.transactions.act(() =>
      this.database.rows(sql`
        update delivery set state = ${state}, sent_at = ${facts.sentAt ?? null}, failure = ${facts.failure ?? null},
               claimed_until = ${facts.claimedUntil ?? null}
         where id = ${id}::uuid and state = 'SENDING' and attempts = ${attempt}`),
    );
  }
}
