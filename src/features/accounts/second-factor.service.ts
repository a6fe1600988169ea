import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';
import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, invalidInput } from '../../kernel/errors.js';
import { Seal } from '../../platform/auth/seal.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { AccountEvents } from './account-events.js';
import { AccountMails } from './account-mails.js';
import { Attempts } from './attempts.js';
import type { SecondFactorSetup } from './second-factor.model.js';
import type { Visitor } from './visitor.js';

const PERIOD = 30;
const RECOVERY_CODES = 10;
/** Without signs that are easily mistaken for each other. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** The only writer of second factors: codes of an app by time (TOTP, RFC 6238), and recovery codes for when the app is gone. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly seal: Seal,
    private readonly attempts: Attempts,
    private readonly events: AccountEvents,
    private readonly mails: AccountMails,
  ) {}

  /** Whether the settings ask this person for a second factor. */
  async isRequired(personId: string): Promise<boolean> {
    switch (this.config.secondFactor) {
      case 'everybody':
        return true;
      case 'optional':
        return false;
      case 'administrators': {
        const row = await this.database.firstRow<{ actor: Actor | null }>(sql`
          select actor_of(${personId}::uuid, ${this.clock.today()}::date) as actor`);
        return row?.actor ? hasRole(row.actor, Role.ADMINISTRATOR) : false;
      }
    }
  }

  async has(personId: string): Promise<boolean> {
    return (await this.sinceWhen(personId)) !== null;
  }

  async sinceWhen(personId: string): Promise<Date | null> {
    const found = await this.database.firstRow<{ since: Date }>(sql`
      select confirmed_at as since from second_factor where person_id = ${personId}::uuid and confirmed_at is not null`);
    return found?.since ?? null;
  }

  async recoveryCodesLeft(personId: string): Promise<number> {
    const found = await this.database.firstRow<{ left: number }>(sql`
      select count(*)::integer as left from recovery_code where person_id = ${personId}::uuid`);
    return found?.left ?? 0;
  }

  /** Makes a secret. It counts only when a code has confirmed that the app has it. */
  async begin(personId: string): Promise<SecondFactorSetup> {
    if (!this.seal.isReady) throw conflict('accounts.secondFactorUnavailable');
    const secret = new Secret({ size: 20 });
    const begun = await this.database.rows(sql`
      with begun as (
        insert into second_factor as f (person_id, sealed_secret, begun_at)
        values (${personId}::uuid, ${this.seal.close(secret.base32, personId)}, ${this.clock.now()})
        on conflict (person_id) do update set sealed_secret = excluded.sealed_secret, begun_at = excluded.begun_at, last_step = 0
         where f.confirmed_at is null returning 1)
      select from begun`);
    if (begun.length === 0) throw conflict('accounts.secondFactorThere');
    const person = await this.database.firstRow<{ email: string }>(sql`
      select email from person where id = ${personId}::uuid`);
    const address = generator(secret.base32, person?.email ?? '').toString();
    return {
      secret: secret.base32.replace(/(.{4})(?=.)/g, '$1 '),
      address,
      qrCode: renderSVG(address, { border: 4 }),
    };
  }

  /** Confirms a new secret with a code of the app; returns the recovery codes, which nobody sees again. */
  async confirm(personId: string, code: string, visitor: Visitor): Promise<string[]> {
    const attempt = await this.attempts.begin('code', personId, visitor);
    if (await this.has(personId)) throw conflict('accounts.secondFactorThere');
    if (!(await this.takesCode(personId, code))) throw invalidInput('accounts.codeWrong', 'code');
    await attempt.succeeded();
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    const hashes = codes.map((one) => this.seal.fingerprint(normalised(one), personId));
    await this.database.rows(sql`
      with confirmed as (
        update second_factor set confirmed_at = ${this.clock.now()} where person_id = ${personId}::uuid and confirmed_at is null
        returning person_id)
      insert into recovery_code (person_id, code_hash) select person_id, unnest(${hashes}::bytea[]) from confirmed`);
    await this.tell('SECOND_FACTOR_SET', personId, visitor);
    return codes;
  }

  /** Whether a code of the app, or else a recovery code, is right. Each is taken once. */
  async check(personId: string, code: string, visitor: Visitor): Promise<boolean> {
    if (/^\d{6}$/.test(code.replace(/\s/g, '')))
      return (await this.has(personId)) && this.takesCode(personId, code);
    const hash = this.seal.fingerprint(normalised(code), personId);
    const used = await this.database.rows(sql`
      with used as (delete from recovery_code where person_id = ${personId}::uuid and code_hash = ${hash} returning 1)
      select from used`);
    if (used.length === 0) return false;
    await this.events.record('RECOVERY_CODE_USED', personId, { visitor });
    return true;
  }

  /** Removes it: by the person, or by administration for somebody who has lost it. */
  async remove(personId: string, byId: string | null, visitor: Visitor): Promise<boolean> {
    const removed = await this.database.rows(sql`
      with removed as (delete from second_factor where person_id = ${personId}::uuid returning 1) select from removed`);
    if (removed.length === 0) return false;
    await this.tell('SECOND_FACTOR_REMOVED', personId, visitor, byId);
    return true;
  }

  /** Takes the code of now, of half a minute ago or ahead; of two who send the same one, one succeeds. */
  private async takesCode(personId: string, code: string): Promise<boolean> {
    const found = await this.database.firstRow<{ sealed: Buffer }>(sql`
      select sealed_secret as sealed from second_factor where person_id = ${personId}::uuid`);
    if (!found) return false;
    const timestamp = this.clock.now().getTime();
    const totp = generator(this.seal.open(found.sealed, personId), '');
    const drift = totp.validate({ token: code.replace(/\s/g, ''), timestamp, window: 1 });
    if (drift === null) return false;
    const step = totp.counter({ timestamp }) + drift;
    const taken = await this.database.rows(sql`
      with taken as (
        update second_factor set last_step = ${step} where person_id = ${personId}::uuid and last_step < ${step} returning 1)
      select from taken`);
    return taken.length > 0;
  }

  private async tell(
    kind: 'SECOND_FACTOR_SET' | 'SECOND_FACTOR_REMOVED',
    personId: string,
    visitor: Visitor,
    byId: string | null = null,
  ): Promise<void> {
    await this.events.record(kind, personId, { visitor, byId });
    await this.mails.planFor('SECOND_FACTOR_CHANGED', personId);
  }
}

const generator = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: 'Roter Faden', label, algorithm: 'SHA1', digits: 6, period: PERIOD, secret });

/** Fifty bits, in two groups that one can read aloud. */
function newRecoveryCode(): string {
  const letters = Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

const normalised = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');
