import { Controller, Get, Header, Logger, Param, Post, Query, Req, Res } from '@nestjs/common';
import { type Request, type Response, urlencoded } from 'express';
import { OpenToAll } from '../../platform/auth/requires.js';
import { isToken } from '../../platform/auth/secret-token.js';
import { Config } from '../../platform/config/config.js';
import type { SignInProvider } from '../../platform/config/sign-in-providers.js';
import { type RateLimit, RateLimits } from '../../platform/database/rate-limits.js';
import { AccountEvents, SessionService, visitorOf } from '../accounts/index.js';
import type { Refusal } from './admission.rules.js';
import { BrowserSecrets } from './browser-secrets.js';
import { ExternalIdentityService } from './external-identity.service.js';
import { LogoutService } from './logout.service.js';
import { OidcClient, type Vouched } from './oidc-client.js';
import { type FaultReason, ProviderFault } from './provider-fault.js';
import { ProviderSessionService } from './provider-session.service.js';
import { returnPathOf } from './return-path.rules.js';
import { SignInAttemptService } from './sign-in-attempt.service.js';

/** What the page of sign-in says when nobody came in. */
type Reason = FaultReason | Refusal | 'expired' | 'tooMany';

/** A whole county may sit behind one address. */
const PER_SENDER: RateLimit = { name: 'singleSignOn', attempts: 600, withinSeconds: 15 * 60 };

/** Providers tell of many at once from one address, for instance when they are restarted. */
const TOLD_PER_SENDER: RateLimit = { name: 'backChannelLogout', attempts: 6_000, withinSeconds: 15 * 60 };

const readForm = urlencoded({ extended: false, limit: '20kb' });

/**
 * The way to a provider and back. What goes wrong is told on the page of sign-in, where the other ways to sign in are, and
 * never in words that came with the address.
 */
@OpenToAll()
@Controller()
export class SingleSignOnController {
  private readonly logger = new Logger('SingleSignOn');

  constructor(
    private readonly config: Config,
    private readonly rateLimits: RateLimits,
    private readonly client: OidcClient,
    private readonly attempts: SignInAttemptService,
    private readonly identities: ExternalIdentityService,
    private readonly sessions: SessionService,
    private readonly providerSessions: ProviderSessionService,
    private readonly secrets: BrowserSecrets,
    private readonly logout: LogoutService,
    private readonly events: AccountEvents,
  ) {}

  @Get('anmelden-bei/:provider')
  @Header('Cache-Control', 'no-store')
  async begin(
    @Param('provider') id: string,
    @Query('weiter') returnPath: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const provider = this.providerNamed(id);
    if (!provider) return response.redirect(303, '/anmelden');
    if (await this.isTooMuch(request)) return this.sayWhy(response, 'tooMany');
    const browser = this.secrets.in(request.headers.cookie) ?? this.secrets.make();
    const secrets = await this.attempts.begin(provider.id, returnPathOf(returnPath), browser);
    try {
      const url = await this.client.signInUrl(provider, secrets);
      this.secrets.keep(response, browser);
      response.redirect(303, url.href);
    } catch (error) {
      this.sayWhy(response, this.reasonOf(error, provider));
    }
  }

  @Get('anmelden-bei/:provider/antwort')
  @Header('Cache-Control', 'no-store')
  async comeBack(
    @Param('provider') id: string,
    @Query('state') state: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const provider = this.providerNamed(id);
    if (!provider) return response.redirect(303, '/anmelden');
    if (await this.isTooMuch(request)) return this.sayWhy(response, 'tooMany');
    const browser = this.secrets.in(request.headers.cookie);
    const attempt =
      browser && typeof state === 'string' && isToken(state)
        ? await this.attempts.take(provider.id, state, browser)
        : undefined;
    if (!browser || !attempt) return this.sayWhy(response, 'expired');
    try {
      const query = request.originalUrl.slice(request.originalUrl.indexOf('?'));
      const vouched = await this.client.redeem(provider, query, attempt.secrets);
      const refusal = await this.letIn(provider, vouched, browser, request, response);
      if (refusal) this.sayWhy(response, refusal);
      else response.redirect(303, attempt.returnPath);
    } catch (error) {
      this.sayWhy(response, this.reasonOf(error, provider));
    }
  }

  /** Called by the provider itself when somebody has signed out there (OpenID Connect Back-Channel Logout). */
  @Post('abmelden-bei/:provider')
  @Header('Cache-Control', 'no-store')
  async signedOutThere(
    @Param('provider') id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const provider = this.providerNamed(id);
    if (!provider) return void response.sendStatus(404);
    if (await this.isTooMuch(request, TOLD_PER_SENDER)) return void response.sendStatus(429);
    const token = await logoutTokenOf(request, response);
    if (token !== undefined && (await this.logout.takeFrom(provider, token)))
      return void response.sendStatus(200);
    response.status(400).json({ error: 'invalid_request' });
  }

  /** Begins the session; returns why not. */
  private async letIn(
    provider: SignInProvider,
    vouched: Vouched,
    browser: string,
    request: Request,
    response: Response,
  ): Promise<Refusal | undefined> {
    const signedIn = await this.identities.signIn(provider, vouched.claims);
    if ('refused' in signedIn) return signedIn.refused;
    const visitor = visitorOf(request);
    const session = await this.sessions.begin(signedIn.personId, visitor, 'SINGLE_SIGN_ON');
    await this.providerSessions.remember(session.id, provider, vouched, browser);
    await this.events.record('SIGNED_IN_AT_PROVIDER', signedIn.personId, { visitor });
    this.secrets.keep(response, browser);
    response.append('Set-Cookie', session.cookie);
    return undefined;
  }

  private providerNamed(id: string): SignInProvider | undefined {
    return this.config.signInProviders.find((provider) => provider.id === id);
  }

  private async isTooMuch(request: Request, limit = PER_SENDER): Promise<boolean> {
    return (await this.rateLimits.attempt(limit, visitorOf(request).sender)) > 0;
  }

  private reasonOf(error: unknown, { id }: SignInProvider): FaultReason {
    if (!(error instanceof ProviderFault)) throw error;
    this.logger.warn(`Nobody comes in by ${id}: it ${error.message}`);
    return error.reason;
  }

  private sayWhy(response: Response, reason: Reason): void {
    response.redirect(303, `/anmelden?grund=${reason}`);
  }
}

/** The token in the form that a provider posts; undefined where there is none. */
const logoutTokenOf = (request: Request, response: Response): Promise<string | undefined> =>
  new Promise((resolve) =>
    readForm(request, response, (error?: unknown) => {
      const token = error
        ? undefined
        : (request.body as { logout_token?: unknown } | undefined)?.logout_token;
      resolve(typeof token === 'string' ? token : undefined);
    }),
  );
