import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { DomainError, invalidInput } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { AccountEvents } from './account-events.js';
import { type Attempt, Attempts } from './attempts.js';
import { isHere } from './is-here.js';
import { hashPassword, isOutdated, passwordFits } from './passwords.js';
import type { Visitor } from './visitor.js';

/** Checks e-mail and password. Says the same whether the account or the password is wrong. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly events: AccountEvents,
  ) {}

  /** The person behind e-mail and password. */
  async personOf(email: string, password: string, visitor: Visitor): Promise<string> {
    const account = email.trim().toLowerCase();
    const attempt = await this.begin(account, visitor);
    const found = await this.database.firstRow<{ personId: string; passwordHash: string }>(sql`
      select p.id as "personId", c.password_hash as "passwordHash"
        from person p join credential c on c.person_id = p.id
       where lower(p.email) = ${account} and ${isHere(sql`p`, this.clock.today())}`);
    if (!(await passwordFits(found?.passwordHash, password)) || !found) {
      await this.events.recordFor('SIGN_IN_FAILED', account, visitor);
      throw invalidInput('accounts.signInFailed');
    }
    await attempt.succeeded();
    if (isOutdated(found.passwordHash)) await this.renewHash(found, password);
    return found.personId;
  }

  private async begin(account: string, visitor: Visitor): Promise<Attempt> {
    try {
      return await this.attempts.begin('password', account, visitor);
    } catch (refusal) {
      if (refusal instanceof DomainError) await this.events.recordFor('SIGN_IN_REFUSED', account, visitor);
      throw refusal;
    }
  }

  /** At today's cost, unless the password has been changed since. */
  private async renewHash(
    { personId, passwordHash }: { personId: string; passwordHash: string },
    password: string,
  ): Promise<void> {
    const renewed = await hashPassword(password);
    await this.database.rows(sql`
      update credential set password_hash = ${renewed}
       where person_id = ${personId}::uuid and password_hash = ${passwordHash}`);
  }
}
