import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { notSignedIn } from '../../kernel/errors.js';
import { OpenToAll, Requires } from '../../platform/auth/requires.js';
import { OutsideTransaction } from '../../platform/graphql/mutation-transaction.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Ask, Reading } from '../../platform/read/index.js';
import { AskForMailInput } from './ask-for-mail.input.js';
import { Attempts } from './attempts.js';
import { ChangePasswordInput, SetPasswordInput } from './credential.input.js';
import { CredentialService } from './credential.service.js';
import { InvitationService } from './invitation.service.js';
import { MailRequests } from './mail-requests.js';
import { SessionService } from './session.service.js';
import { visitorOf } from './visitor.js';

const POLICY = 'accounts.passwordTooShort, accounts.passwordTooLong, accounts.passwordTooEasy';

/** Passwords: forgotten, set, changed; and the invitation that leads to the first one. */
@Resolver()
export class CredentialResolver {
  constructor(
    private readonly credentials: CredentialService,
    private readonly invitations: InvitationService,
    private readonly requests: MailRequests,
    private readonly attempts: Attempts,
    private readonly sessions: SessionService,
  ) {}

  @OpenToAll()
  @OutsideTransaction()
  @Mutation(() => Boolean, {
    description:
      'Asks for a mail with a link to set a new password. Always true: the answer tells nothing about accounts.',
  })
  async requestPasswordReset(
    @Args('input', { description: 'Whose.' }) { email }: AskForMailInput,
    @Context() { req }: RequestContext,
  ): Promise<boolean> {
    await this.requests.ask('PASSWORD_RESET', email, visitorOf(req));
    return true;
  }

  @OpenToAll()
  @OutsideTransaction()
  @Mutation(() => Boolean, {
    description: `Sets a password with the link of a mail; whoever was signed in is signed out. Errors: accounts.linkWorthless, ${POLICY}.`,
  })
  async setPassword(
    @Args('input', { description: 'The link and the password.' }) input: SetPasswordInput,
    @Context() { req, res }: RequestContext,
  ): Promise<boolean> {
    const visitor = visitorOf(req);
    const personId = await this.credentials.setByLink(input.token, input.password, visitor);
    res?.append('Set-Cookie', await this.attempts.rememberDevice(personId, visitor));
    return true;
  }

  @Requires('accounts.own')
  @OutsideTransaction()
  @Mutation(() => Boolean, {
    description: `Changes the own password; all other sessions end. Errors: accounts.passwordWrong, people.tooManyAttempts, ${POLICY}.`,
  })
  async changePassword(
    @Args('input', { description: 'Both passwords.' }) input: ChangePasswordInput,
    @Ask() ask: Reading,
    @Context() { req, res }: RequestContext,
  ): Promise<boolean> {
    const { personId } = ask.actor;
    const sessionId = await this.sessions.idOf(req?.headers.cookie);
    // a program with a token of its own may do much, but not take over the account
    if (!personId || !sessionId) throw notSignedIn();
    await this.credentials.change(personId, input, sessionId, visitorOf(req));
    res?.append('Set-Cookie', await this.sessions.elevate(sessionId));
    return true;
  }

  @Requires('people.manage')
  @Mutation(() => Boolean, {
    description:
      'Sends a person a mail that leads to the first sign-in: a link to set a password, good for seven days, or the way to sign in by mail. Errors: people.notFound.',
  })
  async invitePerson(
    @Args('personId', { type: () => ID, description: 'Who.' }) personId: string,
    @Ask() ask: Reading,
  ): Promise<boolean> {
    await this.invitations.invite(personId, ask.actor.personId);
    return true;
  }

  @Requires('people.manage')
  @Mutation(() => Boolean, {
    description:
      'Says whether a person, usually from outside, signs in by links in mails instead of a password. Errors: people.notFound.',
  })
  async allowSignInByLink(
    @Args('personId', { type: () => ID, description: 'Who.' }) personId: string,
    @Args('allowed', { description: 'By links (true), or by a password (false).' }) allowed: boolean,
    @Ask() ask: Reading,
  ): Promise<boolean> {
    await this.invitations.allowLinks(personId, allowed, ask.actor.personId);
    return true;
  }
}
