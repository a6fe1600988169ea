import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Config } from '../../platform/config/config.js';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { OpenToAll, Requires } from '../../platform/auth/requires.js';
import { localeOf } from '../../platform/graphql/locale.js';
import { OutsideTransaction } from '../../platform/graphql/mutation-transaction.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Person } from '../people/index.js';
import { AccountEvents } from './account-events.js';
import { AccountLinks } from './account-links.js';
import { AskForMailInput } from './ask-for-mail.input.js';
import { MailRequests } from './mail-requests.js';
import { SignInStep } from './second-factor.model.js';
import { SessionService } from './session.service.js';
import { SignInOptions } from './sign-in-options.model.js';
import { SignInProviders } from './sign-in-providers.js';
import { SignInInput } from './sign-in.input.js';
import { SignInService } from './sign-in.service.js';
import { SignInSteps, type StepTaken } from './sign-in-steps.js';
import { visitorOf } from './visitor.js';

/** Coming and going. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly steps: SignInSteps,
    private readonly sessions: SessionService,
    private readonly links: AccountLinks,
    private readonly requests: MailRequests,
    private readonly events: AccountEvents,
    private readonly providers: SignInProviders,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  @OpenToAll()
  @OutsideTransaction()
  @Mutation(() => SignInStep, {
    description:
      'Signs in with e-mail and password; the session comes as a cookie. Errors: accounts.signInFailed, people.tooManyAttempts, accounts.tooManyFromElsewhere.',
  })
  async signIn(
    @Args('input', { description: 'E-mail and password.' }) input: SignInInput,
    @Context() context: RequestContext,
  ): Promise<SignInStep> {
    const visitor = visitorOf(context.req);
    const personId = await this.signIns.personOf(input.email, input.password, visitor);
    return this.take(context, await this.steps.enter(personId, visitor, 'PASSWORD'));
  }

  @OpenToAll()
  @OutsideTransaction()
  @Mutation(() => SignInStep, {
    description:
      'Finishes a sign-in with a code of the app or a recovery code. Errors: accounts.codeWrong, accounts.stepOver, people.tooManyAttempts, accounts.tooManyFromElsewhere.',
  })
  async enterSignInCode(
    @Args('code', { description: 'Six digits, or a recovery code.' }) code: string,
    @Context() context: RequestContext,
  ): Promise<SignInStep> {
    return this.take(context, await this.steps.enterCode(code, visitorOf(context.req)));
  }

  @OpenToAll()
  @OutsideTransaction()
  @Mutation(() => Boolean, {
    description:
      'Asks for a mail with a link to sign in with, for accounts that are set to it. Always true: the answer tells nothing about accounts.',
  })
  async requestSignInLink(
    @Args('input', { description: 'Whose.' }) { email }: AskForMailInput,
    @Context() { req }: RequestContext,
  ): Promise<boolean> {
    await this.requests.ask('SIGN_IN_LINK', email, visitorOf(req));
    return true;
  }

  @OpenToAll()
  @OutsideTransaction()
  @Mutation(() => SignInStep, {
    description: 'Signs in with the link of a mail, which is used up by it. Errors: accounts.linkWorthless.',
  })
  async signInByLink(
    @Args('token', { description: 'What stands behind the # of the link.' }) token: string,
    @Context() context: RequestContext,
  ): Promise<SignInStep> {
    const personId = await this.links.use(token, 'SIGN_IN');
    return this.take(context, await this.steps.enter(personId, visitorOf(context.req), 'MAIL_LINK'));
  }

  @OpenToAll()
  @OutsideTransaction()
  @Mutation(() => String, {
    nullable: true,
    description:
      'Ends the session. Answers with the address at which the person signs out also where the sign-in came from; empty where there is no such place.',
  })
  async signOut(@Context() { req, res, actor }: RequestContext): Promise<string | null> {
    if (actor?.personId) await this.events.record('SIGNED_OUT', actor.personId, { visitor: visitorOf(req) });
    const cookies = req?.headers.cookie;
    const id = await this.sessions.idOf(cookies);
    const address = id && (await this.providers.signOutAddress(id, cookies));
    res?.append('Set-Cookie', await this.sessions.end(cookies));
    return address || null;
  }

  @OpenToAll()
  @OnlyNow('The ways to sign in now.')
  @Query(() => SignInOptions, { description: 'The ways to sign in.' })
  signInOptions(@Context() context: RequestContext): SignInOptions {
    return {
      byMail: this.mailer.isConfigured,
      publicPages: this.config.publicReading,
      providers: this.providers.all(localeOf(context)),
    };
  }

  @Requires('people.readOwn')
  @OnlyNow('Tells who is signed in, which is so now only.')
  @Query(() => Person, { nullable: true, description: 'Who is signed in.' })
  me(@Ask() ask: Reading): Promise<Answer> {
    return ask.required(Person, ask.actor.personId ?? '', 'people.notFound');
  }

  private take({ res }: RequestContext, { step, cookies }: StepTaken): SignInStep {
    for (const cookie of cookies) res?.append('Set-Cookie', cookie);
    return step;
  }
}
