import { Injectable, Logger } from '@nestjs/common';
import { importPKCS8 } from 'jose';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  type ClientAuth,
  ClientSecretBasic,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  PrivateKeyJwt,
} from 'openid-client';
import { Config } from '../../platform/config/config.js';
import type { SignInProvider } from '../../platform/config/sign-in-providers.js';
import type { Claims } from './claims.rules.js';
import { faultOf, ProviderFault } from './provider-fault.js';
import type { AttemptSecrets } from './sign-in-attempt.service.js';

/** Keys and addresses of providers change; asked for again after this long. */
const REFRESH_MS = 60 * 60 * 1_000;
const TRY_AGAIN_MS = 60 * 1_000;
const TIMEOUT_SECONDS = 8;

interface Discovered {
  readonly configuration: Configuration;
  readonly goodUntil: number;
}

/** Somebody the provider vouches for. */
export interface Vouched {
  readonly claims: Claims & { readonly sub: string };
  readonly idToken: string;
  /** The session there, by which it is ended from there. */
  readonly sid?: string;
}

/**
 * Talks to the providers. What they say about themselves is asked for at first use and kept for an hour; when one is down,
 * what it said before goes on being used, and nobody else notices.
 */
@Injectable()
export class OidcClient {
  private readonly logger = new Logger('SingleSignOn');
  private readonly discovered = new Map<string, Discovered>();
  private readonly underWay = new Map<string, Promise<Configuration>>();

  constructor(private readonly config: Config) {}

  /** Where the provider sends people back to: one address for each, so that no answer is taken for another's. */
  redirectUri({ id }: SignInProvider): string {
    return `${this.config.publicUrl}/anmelden-bei/${id}/antwort`;
  }

  /** The page of the provider at which somebody signs in. */
  async signInUrl(provider: SignInProvider, { state, nonce, verifier }: AttemptSecrets): Promise<URL> {
    return buildAuthorizationUrl(await this.configurationOf(provider), {
      redirect_uri: this.redirectUri(provider),
      scope: provider.scopes.join(' '),
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
  }

  /** Redeems what the provider answered. Signature, issuer, audience, time and nonce of the ID token are checked. */
  async redeem(provider: SignInProvider, query: string, secrets: AttemptSecrets): Promise<Vouched> {
    const configuration = await this.configurationOf(provider);
    try {
      const tokens = await authorizationCodeGrant(
        configuration,
        new URL(`${this.redirectUri(provider)}${query}`),
        {
          expectedState: secrets.state,
          expectedNonce: secrets.nonce,
          pkceCodeVerifier: secrets.verifier,
          idTokenExpected: true,
        },
      );
      const idClaims = tokens.claims();
      if (!idClaims || !tokens.id_token) throw new ProviderFault('failed', 'gave no ID token');
      const more = configuration.serverMetadata().userinfo_endpoint
        ? await fetchUserInfo(configuration, tokens.access_token, idClaims.sub)
        : {};
      const { sid } = idClaims;
      return {
        claims: { ...more, ...idClaims },
        idToken: tokens.id_token,
        ...(typeof sid === 'string' && { sid }),
      };
    } catch (error) {
      throw faultOf(error);
    }
  }

  /** The page of the provider at which somebody signs out there too; undefined where it has none or is down. */
  async signOutUrl(provider: SignInProvider, idToken: string | undefined): Promise<string | undefined> {
    try {
      const configuration = await this.configurationOf(provider);
      if (!configuration.serverMetadata().end_session_endpoint) return undefined;
      return buildEndSessionUrl(configuration, {
        post_logout_redirect_uri: `${this.config.publicUrl}/anmelden`,
        ...(idToken && { id_token_hint: idToken }),
      }).href;
    } catch (error) {
      this.logger.warn(`Nobody is signed out at ${provider.id}: it ${faultOf(error).message}`);
      return undefined;
    }
  }

  /** What the provider says about itself. */
  async configurationOf(provider: SignInProvider): Promise<Configuration> {
    const known = this.discovered.get(provider.id);
    if (known && performance.now() < known.goodUntil) return known.configuration;
    try {
      return await this.discover(provider);
    } catch (error) {
      if (known) return this.keep(provider, known.configuration, TRY_AGAIN_MS);
      throw new ProviderFault('unavailable', `does not say how to sign in: ${faultOf(error).message}`);
    }
  }

  /** Asks once, however many want to know. */
  private discover(provider: SignInProvider): Promise<Configuration> {
    const asking = this.underWay.get(provider.id) ?? this.ask(provider);
    this.underWay.set(provider.id, asking);
    return asking.finally(() => this.underWay.delete(provider.id));
  }

  private async ask(provider: SignInProvider): Promise<Configuration> {
    const isHttp = provider.issuer.startsWith('http://');
    const configuration = await discovery(
      new URL(provider.issuer),
      provider.clientId,
      undefined,
      await authenticationOf(provider),
      {
        timeout: TIMEOUT_SECONDS,
        execute: [enableNonRepudiationChecks, ...(isHttp ? [allowInsecureRequests] : [])],
      },
    );
    return this.keep(provider, configuration, REFRESH_MS);
  }

  private keep({ id }: SignInProvider, configuration: Configuration, forMs: number): Configuration {
    this.discovered.set(id, { configuration, goodUntil: performance.now() + forMs });
    return configuration;
  }
}

/** How this program itself proves to the provider who it is. */
async function authenticationOf(provider: SignInProvider): Promise<ClientAuth> {
  const { privateKeyFile, privateKeyAlgorithm, privateKeyId, clientSecret, clientSecretFile } = provider;
  if (privateKeyFile === undefined) return ClientSecretBasic(clientSecret ?? clientSecretFile ?? '');
  const key = await importPKCS8(privateKeyFile, privateKeyAlgorithm);
  return PrivateKeyJwt(privateKeyId ? { key, kid: privateKeyId } : key);
}
