import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { OperatorAlerts } from '../../alerts/operator-alerts.js';
import { Database } from '../../database/database.js';
import { sql } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import {
  afterFailure,
  CALM,
  isAlertDue,
  isFailing,
  type OutageState,
  type Permission,
  permissionAt,
  whenTrialIsTaken,
} from './mail-outage.rules.js';

/**
 * The circuit breaker of the mail server. It stands in the database, so that it holds for all workers and over restarts: after
 * a few failures in a row nobody tries for a while, then one worker with one mail; its success lets all others go on.
 */
@Injectable()
export class MailOutage {
  /** As seen last; saves asking after each of thousands of mails. */
  private isCalm = true;

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly alerts: OperatorAlerts,
  ) {}

  /** How many mails the caller may hand over now. A trial is given to one caller; nobody else tries meanwhile. */
  async permission(): Promise<Permission> {
    const state = await this.read();
    this.isCalm = state.failures === 0;
    const seen = permissionAt(state, this.clock.now());
    if (seen !== 'TRIAL') return seen;
    return this.change((state) => {
      const permission = permissionAt(state, this.clock.now());
      const next = permission === 'TRIAL' ? whenTrialIsTaken(state, this.clock.now()) : state;
      return { next, answer: permission };
    });
  }

  /** The mail server did not do its part. Tells whether it is to be left alone from now on. */
  recordFailure(): Promise<boolean> {
    this.isCalm = false;
    return this.change((state) => {
      const next = afterFailure(state, this.clock.now());
      return { next, answer: isFailing(next) };
    });
  }

  /** The mail server did its part. Tells whether it had been left alone until now. */
  async recordSuccess(): Promise<boolean> {
    if (this.isCalm) return false;
    const before = await this.change((state) => ({ next: CALM, answer: state }));
    this.isCalm = true;
    if (before.alertedAt) {
      await this.alerts.raise('MAIL_RESTORED', 'The mail server works again.', { since: this.clock.now() });
    }
    return isFailing(before);
  }

  /** Tells the operators, once, when the mail server has been failing for long. */
  async alertIfDue(): Promise<void> {
    if (!isAlertDue(await this.read(), this.clock.now())) return;
    const told = await this.change((state) => {
      const isDue = isAlertDue(state, this.clock.now());
      return { next: isDue ? { ...state, alertedAt: this.clock.now() } : state, answer: isDue && state };
    });
    if (!told || !told.failingSince) return;
    const { failingSince: since, failures } = told;
    const words = `The mail server has been failing since ${since.toISOString()}; mails wait and nothing is lost.`;
    await this.alerts.raise('MAIL_OUTAGE', words, { since, failures });
  }

  /** Since when the mail server has been failing; undefined while it works. */
  async failingSince(): Promise<Date | undefined> {
    const state = await this.read();
    return isFailing(state) ? (state.failingSince ?? undefined) : undefined;
  }

  private async read(): Promise<OutageState> {
    return (await this.database.firstRow<OutageState>(select)) ?? CALM;
  }

  /** One after the other: whoever changes the state holds it. */
  private change<Answer>(
    decide: (state: OutageState) => { next: OutageState; answer: Answer },
  ): Promise<Answer> {
    return this.transactions.act(async () => {
      const state = await this.database.firstRow<OutageState>(sql`${select} for update`);
      const { next, answer } = decide(state ?? CALM);
      if (next !== state) {
        await this.database.rows(sql`
          update mail_outage set failing_since = ${next.failingSince}, failures = ${next.failures},
                 next_try_at = ${next.nextTryAt}, alerted_at = ${next.alertedAt}`);
      }
      return answer;
    });
  }
}

const select = sql`
  select failing_since as "failingSince", failures, next_try_at as "nextTryAt", alerted_at as "alertedAt"
    from mail_outage`;
