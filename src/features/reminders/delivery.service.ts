import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { minutesAfter, minutesUntilNextTry } from './delivery.rules.js';
import { FaultyAddressService } from '../reachability/index.js';

/** A mail that belongs to this worker until the claim ends. The attempt tells a late worker that it is no longer his. */
export interface ClaimedMail {
  readonly id: string;
  readonly attempt: number;
  readonly address: string;
  readonly messageId: string;
}

/**
 * The only writer of deliveries besides the preparation. Mails are claimed in one transaction, sent outside of any, and each
 * is recorded in one of its own; a crash in between repeats this one mail, with the same Message-ID.
 */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly addresses: FaultyAddressService,
  ) {}

  /**
   * Takes the next mails that wait, or that a worker had who died. What was tried before comes after what was not, so that a
   * mail nobody can send does not stand in the way. Workers never wait for each other.
   */
  claim(most: number): Promise<ClaimedMail[]> {
    const today = this.clock.today();
    return this.change<ClaimedMail>(sql`
      with next as (
        select d.id, d.day, d.attempts as tried from delivery d
         where d.state in ('PLANNED', 'SENDING') and (d.claimed_until is null or d.claimed_until <= ${this.clock.now()})
           and (d.kind <> 'DIGEST' or not exists (select from delivery other where other.kind = 'DIGEST'
                 and other.address = d.address and other.day = ${today}::date and other.id <> d.id))
         order by d.attempts, d.day, d.id limit ${most} for update skip locked),
      claimed as (
        update delivery d
           set state = 'SENDING', day = ${today}::date, attempts = d.attempts + 1, claimed_until = ${this.claimEnd()}
          from next where d.id = next.id
        returning d.id, d.attempts as attempt, d.address, d.message_id as "messageId")
      select claimed.* from claimed join next using (id) order by next.tried, next.day, id`);
  }

  /** Holds what has not left yet for another while; answers with what is still ours. */
  async renew(mails: readonly ClaimedMail[]): Promise<ClaimedMail[]> {
    const rows = await this.change<{ id: string }>(sql`
      with renewed as (
        update delivery d set claimed_until = ${this.claimEnd()} from ${listed(mails)}
         where ${isHeld} returning d.id)
      select id from renewed`);
    const ours = new Set(rows.map(({ id }) => id));
    return mails.filter(({ id }) => ours.has(id));
  }

  /** Whether nobody else has taken it since, as happens when this machine stood still or clocks differ. */
  async isOurs({ id, attempt }: ClaimedMail): Promise<boolean> {
    const found = await this.database.firstRow(sql`
      select id from delivery where id = ${id}::uuid and state = 'SENDING' and attempts = ${attempt}
         and claimed_until > ${this.clock.now()}`);
    return found !== undefined;
  }

  /** Gives back what was not tried. */
  async release(mails: readonly ClaimedMail[]): Promise<void> {
    if (mails.length === 0) return;
    await this.change(sql`
      update delivery d set state = 'PLANNED', claimed_until = null, attempts = d.attempts - 1
        from ${listed(mails)} where ${isHeld}`);
  }

  /** The mail server has taken it over. */
  recordSent(mail: ClaimedMail): Promise<void> {
    return this.record(mail, 'SENT', { sentAt: this.clock.now() });
  }

  /** The address will never work: nothing more is sent there until somebody has seen to it. */
  recordRefused(mail: ClaimedMail, failure: string): Promise<void> {
    return this.transactions.act(async () => {
      await this.record(mail, 'FAILED', { failure });
      await this.addresses.mark(mail.address, failure);
    });
  }

  /** It may be better later: the mail waits, longer after each attempt. */
  recordPostponed(mail: ClaimedMail, failure: string): Promise<void> {
    const claimedUntil = minutesAfter(this.clock.now(), minutesUntilNextTry(mail.attempt));
    return this.record(mail, 'PLANNED', { failure, claimedUntil });
  }

  /** Nothing was left to say. */
  recordNotNeeded(mail: ClaimedMail): Promise<void> {
    return this.record(mail, 'CANCELLED', {});
  }

  /** The mail server is back: what waited because of it need not wait any longer. */
  async endWaiting(): Promise<void> {
    await this.change(sql`
      update delivery set claimed_until = null where state = 'PLANNED' and claimed_until > ${this.clock.now()}`);
  }

  /** One small statement: what lies between the mail server's yes and this record is what a crash would repeat. */
  private async record(
    { id, attempt }: ClaimedMail,
    state: 'SENT' | 'FAILED' | 'PLANNED' | 'CANCELLED',
    facts: { sentAt?: Date; failure?: string; claimedUntil?: Date },
  ): Promise<void> {
    await this.change(sql`
      update delivery set state = ${state}, sent_at = ${facts.sentAt ?? null}, failure = ${facts.failure ?? null},
             claimed_until = ${facts.claimedUntil ?? null}
       where id = ${id}::uuid and state = 'SENDING' and attempts = ${attempt}`);
  }

  private change<Row>(statement: Sql): Promise<Row[]> {
    return this.transactions.act(() => this.database.rows<Row>(statement));
  }

  private claimEnd(): Date {
    return minutesAfter(this.clock.now(), this.config.mailClaimSeconds / 60);
  }
}

/** Mails as a table `held` for a statement on `delivery d`. */
const listed = (mails: readonly ClaimedMail[]): Sql => sql`
  unnest(${mails.map(({ id }) => id)}::uuid[], ${mails.map(({ attempt }) => attempt)}::integer[]) as held (id, attempt)`;

const isHeld = sql`d.id = held.id and d.state = 'SENDING' and d.attempts = held.attempt`;
