import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { conflict, notSignedIn } from '../../kernel/errors.js';
import { OpenToAll, Requires } from '../../platform/auth/requires.js';
import { Seal } from '../../platform/auth/seal.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { OutsideTransaction } from '../../platform/graphql/mutation-transaction.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Ask, Reading } from '../../platform/read/index.js';
import { CredentialService } from './credential.service.js';
import { MyAccount, SecondFactorSetup } from './second-factor.model.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionService } from './session.service.js';
import { SignInSteps } from './sign-in-steps.js';
import { visitorOf } from './visitor.js';

/** The own account, and its second factor. */
@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly factors: SecondFactorService,
    private readonly steps: SignInSteps,
    private readonly sessions: SessionService,
    private readonly credentials: CredentialService,
    private readonly database: Database,
    private readonly seal: Seal,
  ) {}

  @Requires('accounts.own')
  @OnlyNow('What one signs in with now.')
  @Query(() => MyAccount, { description: 'What the person who asks signs in with.' })
  async myAccount(@Ask() ask: Reading): Promise<MyAccount> {
    const personId = ask.actor.personId ?? '';
    const account = await this.database.firstRow<
      Omit<MyAccount, 'secondFactorRequired' | 'secondFactorAvailable'>
    >(sql`
      select p.email, exists (select from credential c where c.person_id = p.id) as "hasPassword",
             exists (select from link_sign_in l where l.person_id = p.id) as "signsInByLink",
             (select to_json(confirmed_at) from second_factor f where f.person_id = p.id) as "secondFactorSince",
             (select count(*)::integer from recovery_code r where r.person_id = p.id) as "recoveryCodesLeft"
        from person p where p.id = ${personId}::uuid`);
    if (!account) throw notSignedIn();
    return {
      ...account,
      secondFactorRequired: await this.factors.isRequired(personId),
      secondFactorAvailable: this.seal.isReady,
    };
  }

  @OpenToAll()
  @OutsideTransaction()
  @Mutation(() => SecondFactorSetup, {
    description:
      'Makes the secret of a second factor; it counts once confirmed. For who is signed in, with the password where there is one, and for who has to set one up to sign in. Errors: people.notSignedIn, accounts.passwordWrong, accounts.secondFactorThere, accounts.secondFactorUnavailable.',
  })
  async beginSecondFactor(
    @Args('password', {
      type: () => String,
      nullable: true,
      description: 'The own password, asked for again.',
    })
    password: string | undefined,
    @Context() context: RequestContext,
  ): Promise<SecondFactorSetup> {
    const half = await this.steps.findHalf(visitorOf(context.req), 'ENROL');
    if (half) return this.factors.begin(half.personId);
    const { personId } = await this.signedIn(context);
    await this.requirePassword(personId, password, context);
    return this.factors.begin(personId);
  }

  @OpenToAll()
  @OutsideTransaction()
  @Mutation(() => [String], {
    description:
      'Confirms a new second factor with a code of the app, and finishes a sign-in that waited for it. Returns the recovery codes, shown this one time. Errors: people.notSignedIn, accounts.codeWrong, accounts.secondFactorThere, people.tooManyAttempts.',
  })
  async confirmSecondFactor(
    @Args('code', { description: 'The six digits the app shows.' }) code: string,
    @Context() context: RequestContext,
  ): Promise<string[]> {
    const visitor = visitorOf(context.req);
    const half = await this.steps.findHalf(visitor, 'ENROL');
    if (half) {
      const codes = await this.factors.confirm(half.personId, code, visitor);
      const { cookies } = await this.steps.finish(half.personId, visitor, half.method);
      for (const cookie of cookies) context.res?.append('Set-Cookie', cookie);
      return codes;
    }
    const { personId, sessionId } = await this.signedIn(context);
    const codes = await this.factors.confirm(personId, code, visitor);
    await this.sessions.endAllOf(personId, sessionId);
    context.res?.append('Set-Cookie', await this.sessions.elevate(sessionId));
    return codes;
  }

  @Requires('accounts.own')
  @OutsideTransaction()
  @Mutation(() => Boolean, {
    description:
      'Removes the own second factor. Errors: accounts.passwordWrong, accounts.secondFactorRequired, people.tooManyAttempts.',
  })
  async removeSecondFactor(
    @Args('password', {
      type: () => String,
      nullable: true,
      description: 'The own password, asked for again.',
    })
    password: string | undefined,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    const { personId, sessionId } = await this.signedIn(context);
    if (await this.factors.isRequired(personId)) throw conflict('accounts.secondFactorRequired');
    await this.requirePassword(personId, password, context);
    const removed = await this.factors.remove(personId, null, visitorOf(context.req));
    context.res?.append('Set-Cookie', await this.sessions.elevate(sessionId));
    return removed;
  }

  @Requires('people.manage')
  @Mutation(() => Boolean, {
    description:
      'Removes the second factor of somebody who has lost it, and ends the sessions. False where there was none.',
  })
  async resetSecondFactor(
    @Args('personId', { type: () => ID, description: 'Whose.' }) personId: string,
    @Ask() ask: Reading,
    @Context() { req }: RequestContext,
  ): Promise<boolean> {
    const removed = await this.factors.remove(personId, ask.actor.personId, visitorOf(req));
    if (removed) await this.sessions.endAllOf(personId);
    return removed;
  }

  /** Somebody in a browser: a program with a token of its own may do much, but not take over the account. */
  private async signedIn({ actor, req }: RequestContext): Promise<{ personId: string; sessionId: string }> {
    const sessionId = await this.sessions.idOf(req?.headers.cookie);
    if (!actor?.personId || actor.tokenScopes || !sessionId) throw notSignedIn();
    return { personId: actor.personId, sessionId };
  }

  private async requirePassword(
    personId: string,
    password: string | undefined,
    { req }: RequestContext,
  ): Promise<void> {
    if (!(await this.credentials.hasPassword(personId))) return;
    await this.credentials.requireOwn(personId, password ?? '', visitorOf(req), 'password');
  }
}
