import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { OpenToAll, Requires } from '../../platform/auth/requires.js';
import { localeOf } from '../../platform/graphql/locale.js';
import { OutsideTransaction } from '../../platform/graphql/mutation-transaction.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { Person } from '../people/index.js';
import { SessionService } from './session.service.js';
import { SignInOptions } from './sign-in-options.model.js';
import { SignInProviders } from './sign-in-providers.js';
import { SignInInput } from './sign-in.input.js';
import { SignInService } from './sign-in.service.js';
import { visitorOf } from './visitor.js';

/** Coming and going. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly providers: SignInProviders,
    private readonly mailer: Mailer,
  ) {}

  @OpenToAll()
  @OutsideTransaction()
  @Mutation(() => Boolean, {
    description:
      'Signs in with e-mail and password; the session comes as a cookie. Errors: people.signInFailed, people.tooManyAttempts.',
  })
  async signIn(
    @Args('input', { description: 'E-mail and password.' }) input: SignInInput,
    @Context() { req, res }: RequestContext,
  ): Promise<boolean> {
    const personId = await this.signIns.personOf(input.email, input.password, visitorOf(req).sender);
    const { cookie } = await this.sessions.begin(personId, visitorOf(req), 'PASSWORD');
    res?.append('Set-Cookie', cookie);
    return true;
  }

  @OpenToAll()
  @OutsideTransaction()
  @Mutation(() => String, {
    nullable: true,
    description:
      'Ends the session. Answers with the address at which the person signs out also where the sign-in came from; empty where there is no such place.',
  })
  async signOut(@Context() { req, res }: RequestContext): Promise<string | null> {
    const cookies = req?.headers.cookie;
    const id = await this.sessions.idOf(cookies);
    const address = id && (await this.providers.signOutAddress(id, cookies));
    res?.append('Set-Cookie', await this.sessions.end(cookies));
    return address || null;
  }

  @OpenToAll()
  @Query(() => SignInOptions, { description: 'The ways to sign in.' })
  signInOptions(@Context() context: RequestContext): SignInOptions {
    return { byMail: this.mailer.isConfigured, providers: this.providers.all(localeOf(context)) };
  }

  @Requires('people.readOwn')
  @OnlyNow('Tells who is signed in, which is so now only.')
  @Query(() => Person, { nullable: true, description: 'Who is signed in.' })
  me(@Ask() ask: Reading): Promise<Answer> {
    return ask.required(Person, ask.actor.personId ?? '', 'people.notFound');
  }
}
