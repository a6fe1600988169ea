import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { invalidInput } from '../../kernel/errors.js';
import { hashOf, newToken } from '../../platform/auth/secret-token.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { type RateLimit, RateLimits } from '../../platform/database/rate-limits.js';
import { sql } from '../../platform/database/sql.js';
import { readCookie, writeCookie } from './account-cookies.js';
import type { Visitor } from './visitor.js';

const QUARTER = 15 * 60;
const DAY = 24 * 60 * 60;

// Per account and sender together, so that nobody can lock somebody else out; per sender alone against trying many accounts.
const PER_ACCOUNT_AND_SENDER: RateLimit = { name: 'signIn', attempts: 5, withinSeconds: QUARTER };
const PER_SENDER: RateLimit = { name: 'signInSender', attempts: 50, withinSeconds: QUARTER };
// Against many senders that try one account. Devices on which the person signed in before are not counted and not refused.
const PER_ACCOUNT: RateLimit = { name: 'signInAccount', attempts: 60, withinSeconds: DAY };

const MAILS_PER_ADDRESS: RateLimit = { name: 'accountMail', attempts: 3, withinSeconds: QUARTER };
const MAILS_PER_SENDER: RateLimit = { name: 'accountMailSender', attempts: 20, withinSeconds: QUARTER };

const DEVICE_DAYS = 180;

/** An attempt that may be made; tell it when it succeeded. */
export interface Attempt {
  readonly succeeded: () => Promise<void>;
}

/** How often somebody may try, across all processes, in a way that cannot be used to lock others out. */
@Injectable()
export class Attempts {
  constructor(
    private readonly database: Database,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * Counts an attempt to prove something about an account; throws where there were too many.
   * @param what the secret that is tried: a password and a code are counted apart
   * @param account its address, or the id of its person
   */
  async begin(what: 'password' | 'code', account: string, visitor: Visitor): Promise<Attempt> {
    const device = await this.knownDevice(account, visitor);
    const key = `${what}|${account}|${device ?? visitor.sender}`;
    const wait = Math.max(
      device ? 0 : await this.limits.attempt(PER_SENDER, visitor.sender),
      await this.limits.attempt(PER_ACCOUNT_AND_SENDER, key),
    );
    if (wait > 0) throw tooMany(wait);
    if (!device && (await this.limits.attempt(PER_ACCOUNT, `${what}|${account}`)) > 0)
      throw invalidInput('accounts.tooManyFromElsewhere');
    return {
      succeeded: async () => {
        await this.limits.forget(PER_ACCOUNT_AND_SENDER, key);
        if (device) return;
        // on Monday morning a whole county signs in from one address
        await this.limits.forgive(PER_SENDER, visitor.sender);
        await this.limits.forgive(PER_ACCOUNT, `${what}|${account}`);
      },
    };
  }

  /** Whether a mail may be asked for. Says nothing to whoever asks: too many simply bring no more mails. */
  async mayAskForMail(address: string, { sender }: Visitor): Promise<boolean> {
    const perSender = await this.limits.attempt(MAILS_PER_SENDER, sender);
    const perAddress = await this.limits.attempt(MAILS_PER_ADDRESS, address);
    return perSender === 0 && perAddress === 0;
  }

  /** Remembers that the person came in on this device; returns the cookie that says so. */
  async rememberDevice(personId: string, { cookies }: Visitor): Promise<string> {
    const token = readCookie('device', cookies, this.config.isHttps) ?? newToken();
    await this.database.rows(sql`
      insert into known_device (token_hash, person_id, last_used_at) values (${hashOf(token)}, ${personId}::uuid, ${this.clock.now()})
      on conflict (token_hash, person_id) do update set last_used_at = excluded.last_used_at`);
    return writeCookie('device', token, DEVICE_DAYS * DAY, this.config.isHttps);
  }

  /** What attempts from a device are counted by, if the account is known to it. */
  private async knownDevice(account: string, { cookies }: Visitor): Promise<string | undefined> {
    const token = readCookie('device', cookies, this.config.isHttps);
    if (!token) return undefined;
    const hash = hashOf(token);
    const known = await this.database.firstRow(sql`
      select 1 from known_device d join person p on p.id = d.person_id
       where d.token_hash = ${hash} and (lower(p.email) = ${account} or p.id::text = ${account})`);
    return known === undefined ? undefined : `device ${hash.toString('base64url')}`;
  }
}

const tooMany = (seconds: number) =>
  invalidInput('people.tooManyAttempts', undefined, { minutes: Math.ceil(seconds / 60) });
