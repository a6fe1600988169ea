import { Injectable } from '@nestjs/common';
import { invalidInput } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { type RateLimit, RateLimits } from '../../platform/database/rate-limits.js';
import { sql } from '../../platform/database/sql.js';
import { passwordFits } from './passwords.js';

// Per account and sender together, so that nobody can lock somebody else out; per sender alone against trying many accounts.
const PER_ACCOUNT_AND_SENDER: RateLimit = { name: 'signIn', attempts: 5, withinSeconds: 15 * 60 };
const PER_SENDER: RateLimit = { name: 'signInSender', attempts: 50, withinSeconds: 15 * 60 };

/** Checks e-mail and password. Says the same whether the account or the password is wrong. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly rateLimits: RateLimits,
  ) {}

  /** The person behind e-mail and password; `sender` is the network address the attempt came from. */
  async personOf(email: string, password: string, sender: string): Promise<string> {
    const account = email.trim().toLowerCase();
    const waitSeconds = Math.max(
      await this.rateLimits.attempt(PER_SENDER, sender),
      await this.rateLimits.attempt(PER_ACCOUNT_AND_SENDER, `${account}|${sender}`),
    );
    if (waitSeconds > 0) {
      throw invalidInput('people.tooManyAttempts', undefined, { minutes: Math.ceil(waitSeconds / 60) });
    }
    const found = await this.database.firstRow<{ personId: string; passwordHash: string }>(sql`
      select p.id as "personId", c.password_hash as "passwordHash"
        from person p join credential c on c.person_id = p.id
       where lower(p.email) = ${account} and p.active`);
    if (!(await passwordFits(found?.passwordHash, password)) || !found)
      throw invalidInput('people.signInFailed');
    await this.rateLimits.forget(PER_ACCOUNT_AND_SENDER, `${account}|${sender}`);
    return found.personId;
  }
}
