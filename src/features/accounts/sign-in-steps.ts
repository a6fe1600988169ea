import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { invalidInput, notSignedIn } from '../../kernel/errors.js';
import { hashOf, newToken } from '../../platform/auth/secret-token.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { readCookie, writeCookie } from './account-cookies.js';
import { AccountEvents } from './account-events.js';
import { Attempts } from './attempts.js';
import { isHere } from './is-here.js';
import { SignInStep } from './second-factor.model.js';
import { SecondFactorService } from './second-factor.service.js';
import type { SessionMethod } from './session.rules.js';
import { SessionService } from './session.service.js';
import type { Visitor } from './visitor.js';

/** How far somebody has come, and what the browser is to remember of it. */
export interface StepTaken {
  readonly step: SignInStep;
  readonly cookies: readonly string[];
}

export interface HalfSignedIn {
  readonly personId: string;
  readonly method: SessionMethod;
}

const MINUTES = { CODE: 5, ENROL: 15 } as const;
/** Wrong codes after which one begins anew with the first factor. */
const MOST_CODES = 5;

/** The way from the first factor to the session. What is half done opens nothing but the second factor. */
@Injectable()
export class SignInSteps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly sessions: SessionService,
    private readonly factors: SecondFactorService,
    private readonly attempts: Attempts,
    private readonly events: AccountEvents,
  ) {}

  /** The first factor was right. */
  async enter(personId: string, visitor: Visitor, method: SessionMethod): Promise<StepTaken> {
    if (await this.factors.has(personId)) return this.wait(personId, method, SignInStep.CODE);
    if (await this.factors.isRequired(personId)) return this.wait(personId, method, SignInStep.ENROL);
    return this.finish(personId, visitor, method);
  }

  /** Checks the code of somebody who is half signed in. */
  async enterCode(code: string, visitor: Visitor): Promise<StepTaken> {
    const { personId, method } = await this.half(visitor, 'CODE');
    const attempt = await this.attempts.begin('code', personId, visitor);
    if (!(await this.mayTry(visitor))) throw notSignedIn('accounts.stepOver');
    if (!(await this.factors.check(personId, code, visitor))) {
      await this.events.record('CODE_FAILED', personId, { visitor });
      throw invalidInput('accounts.codeWrong', 'code');
    }
    await attempt.succeeded();
    return this.finish(personId, visitor, method);
  }

  /** Who has shown the first factor and may only do this. */
  async half(visitor: Visitor, kind: 'CODE' | 'ENROL'): Promise<HalfSignedIn> {
    const found = await this.findHalf(visitor, kind);
    if (!found) throw notSignedIn('accounts.stepOver');
    return found;
  }

  async findHalf(visitor: Visitor, kind: 'CODE' | 'ENROL'): Promise<HalfSignedIn | undefined> {
    const token = this.tokenIn(visitor);
    if (!token) return undefined;
    return this.database.firstRow<HalfSignedIn>(sql`
      select s.person_id as "personId", s.method from sign_in_step s join person p on p.id = s.person_id and ${isHere(sql`p`, this.clock.today())}
       where s.token_hash = ${hashOf(token)} and s.kind = ${kind} and s.expires_at > ${this.clock.now()}
         and s.attempts < ${MOST_CODES}`);
  }

  /** Both factors were right, or one is enough: the session begins, and the device is known from now on. */
  async finish(personId: string, visitor: Visitor, method: SessionMethod): Promise<StepTaken> {
    const token = this.tokenIn(visitor);
    if (token) await this.database.rows(sql`delete from sign_in_step where token_hash = ${hashOf(token)}`);
    const session = await this.sessions.begin(personId, visitor, method);
    const device = await this.attempts.rememberDevice(personId, visitor);
    await this.events.record('SIGNED_IN', personId, { visitor });
    const cookies = [session.cookie, device];
    if (token) cookies.push(this.cookie('', 0));
    return { step: SignInStep.DONE, cookies };
  }

  private async wait(personId: string, method: SessionMethod, step: 'CODE' | 'ENROL'): Promise<StepTaken> {
    const token = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + MINUTES[step] * 60_000);
    await this.database.rows(sql`
      insert into sign_in_step (token_hash, person_id, kind, method, expires_at)
      values (${hashOf(token)}, ${personId}::uuid, ${step}, ${method}, ${expiresAt})`);
    return { step: SignInStep[step], cookies: [this.cookie(token, MINUTES[step] * 60)] };
  }

  private async mayTry(visitor: Visitor): Promise<boolean> {
    const token = this.tokenIn(visitor) ?? '';
    const counted = await this.database.rows(sql`
      with counted as (
        update sign_in_step set attempts = attempts + 1 where token_hash = ${hashOf(token)} and attempts < ${MOST_CODES} returning 1)
      select from counted`);
    return counted.length > 0;
  }

  private tokenIn({ cookies }: Visitor): string | undefined {
    return readCookie('step', cookies, this.config.isHttps);
  }

  private cookie(token: string, seconds: number): string {
    return writeCookie('step', token, seconds, this.config.isHttps);
  }
}
