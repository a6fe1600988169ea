import { Injectable } from '@nestjs/common';
import { systemActor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { invalidInput } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { PersonService } from '../people/index.js';
import { AccountEvents } from './account-events.js';
import { AccountLinks } from './account-links.js';
import { AccountMails } from './account-mails.js';
import { Attempts } from './attempts.js';
import { PasswordPolicy } from './password-policy.js';
import { hashPassword, passwordFits } from './passwords.js';
import { SessionService } from './session.service.js';
import type { Visitor } from './visitor.js';

/** The only writer of passwords. */
@Injectable()
export class CredentialService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly people: PersonService,
    private readonly sessions: SessionService,
    private readonly policy: PasswordPolicy,
    private readonly links: AccountLinks,
    private readonly mails: AccountMails,
    private readonly events: AccountEvents,
    private readonly attempts: Attempts,
  ) {}

  /** Sets a password; whoever was signed in with the old one is signed out. */
  async setPassword(personId: string, password: string): Promise<void> {
    await this.people.requirePerson(personId, 'personId');
    await this.store(personId, await hashPassword(password));
    await this.sessions.endAllOf(personId);
  }

  /** Sets a password by the link of a mail. The link is used up only when the password will do. Returns the person. */
  async setByLink(token: string, password: string, visitor: Visitor): Promise<string> {
    await this.policy.require(password, await this.links.ownerOf(token, 'SET_PASSWORD'));
    const passwordHash = await hashPassword(password);
    return this.atOnce(async () => {
      const personId = await this.links.use(token, 'SET_PASSWORD');
      await this.store(personId, passwordHash);
      await this.sessions.endAllOf(personId);
      await this.tell(personId, visitor);
      return personId;
    });
  }

  /** Changes the own password; all other sessions end. */
  async change(
    personId: string,
    given: { readonly current: string; readonly password: string },
    sessionId: string | undefined,
    visitor: Visitor,
  ): Promise<void> {
    await this.requireOwn(personId, given.current, visitor, 'current');
    await this.policy.require(given.password, personId);
    const passwordHash = await hashPassword(given.password);
    await this.atOnce(async () => {
      await this.store(personId, passwordHash);
      await this.links.revoke(personId, 'SET_PASSWORD');
      await this.sessions.endAllOf(personId, sessionId);
      await this.tell(personId, visitor);
    });
  }

  /** Throws unless it is the password of this person: asked again before something about the account changes. */
  async requireOwn(personId: string, password: string, visitor: Visitor, field: string): Promise<void> {
    const attempt = await this.attempts.begin('password', personId, visitor);
    const found = await this.database.firstRow<{ passwordHash: string }>(sql`
      select password_hash as "passwordHash" from credential where person_id = ${personId}::uuid`);
    if (!(await passwordFits(found?.passwordHash, password)))
      throw invalidInput('accounts.passwordWrong', field);
    await attempt.succeeded();
  }

  async hasPassword(personId: string): Promise<boolean> {
    const found = await this.database.firstRow(
      sql`select 1 from credential where person_id = ${personId}::uuid`,
    );
    return found !== undefined;
  }

  /** All of it or nothing. Hashing stays outside: it takes long, and a connection would wait for it. */
  private atOnce<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.transactions.run({ actor: systemActor, source: 'API' }, work);
  }

  private async tell(personId: string, visitor: Visitor): Promise<void> {
    await this.events.record('PASSWORD_SET', personId, { visitor });
    await this.mails.planFor('PASSWORD_CHANGED', personId);
  }

  private async store(personId: string, passwordHash: string): Promise<void> {
    await this.database.rows(sql`
      insert into credential (person_id, password_hash, changed_at)
      values (${personId}::uuid, ${passwordHash}, ${this.clock.now()})
      on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at`);
  }
}
