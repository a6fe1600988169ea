import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { type CryptoKey, exportJWK, exportPKCS8, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';

/** Somebody with an account at a provider, and what it says of them. */
export interface AccountThere {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

export interface TestProviderOptions {
  /** Path of the issuer: a realm, a tenant. */
  readonly path: string;
  /** Where our program runs, as the people see it, and the id it has given to this provider. */
  readonly publicUrl: string;
  readonly id: string;
  /** What is said of people besides their e-mail address and name. */
  readonly ownClaims: readonly string[];
  /** Whether everything stands in the ID token, or is to be asked for. */
  readonly hasUserinfo: boolean;
  /** Whether our program signs a statement to prove who it is, instead of knowing a secret. */
  readonly knowsKey?: boolean;
}

const CLIENT_SECRET = 'ein-Geheimnis-nur-fuer-Tests-4711';

/** A real provider of OpenID Connect on a port of its own. Nobody types there: whoever is `at` the browser signs in. */
export class TestOidcProvider {
  /** Who sits there; nobody says no. */
  at: AccountThere | null = null;
  /** Where our program really listens, for what the provider itself sends there. */
  program = '';
  /** Answers of our program to what the provider itself sent. */
  readonly told: number[] = [];
  private readonly accounts = new Map<string, AccountThere>();

  private constructor(
    readonly issuer: string,
    readonly options: TestProviderOptions,
    private server: Server,
    private readonly privateKey: CryptoKey,
    private readonly clientKeys: { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey },
  ) {}

  static async start(options: TestProviderOptions): Promise<TestOidcProvider> {
    const app = express();
    const server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const clientKeys = await generateKeyPair('ES256', { extractable: true });
    const started = new TestOidcProvider(`${origin}${options.path}`, options, server, privateKey, clientKeys);
    const provider = new Provider(started.issuer, await started.configuration(origin));
    app.get(`${options.path}/interaction/:uid`, async (request, response) => {
      const { at } = started;
      if (at) started.accounts.set(at.sub, at);
      await provider.interactionFinished(
        request,
        response,
        at ? { login: { accountId: at.sub } } : { error: 'access_denied' },
      );
    });
    app.post('/to-the-program/*path', express.text({ type: '*/*' }), async (request, response) => {
      const answer = await fetch(started.program + request.path.replace('/to-the-program', ''), {
        method: 'POST',
        headers: { 'content-type': request.headers['content-type'] ?? '' },
        body: request.body as string,
      });
      started.told.push(answer.status);
      response.sendStatus(answer.status);
    });
    app.get('/client-keys', async (_request, response) => {
      const key = { ...(await exportJWK(clientKeys.publicKey)), kid: 'unser', alg: 'ES256', use: 'sig' };
      response.json({ keys: [key] });
    });
    app.use(options.path, provider.callback());
    return started;
  }

  /** What the operators of our program would write down. */
  async setting(folder: string) {
    const common = { id: this.options.id, issuer: this.issuer, clientId: 'roter-faden' };
    if (!this.options.knowsKey) return { ...common, clientSecret: CLIENT_SECRET };
    const privateKeyFile = join(folder, 'client-key.pem');
    writeFileSync(privateKeyFile, await exportPKCS8(this.clientKeys.privateKey));
    return { ...common, privateKeyFile, privateKeyAlgorithm: 'ES256', privateKeyId: 'unser' };
  }

  /** Signs what the provider could say itself, or would never say. */
  sign(payload: JWTPayload, header: { typ?: string; alg?: string } = { typ: 'logout+jwt' }): Promise<string> {
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'RS256', kid: 'test', ...header })
      .sign(this.privateKey);
  }

  /** Redeems a code as whoever has stolen code and secret would. */
  async redeemElsewhere(code: string, verifier?: string): Promise<unknown> {
    const { publicUrl, id } = this.options;
    const response = await fetch(`${this.issuer}/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`roter-faden:${CLIENT_SECRET}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: `${publicUrl}/anmelden-bei/${id}/antwort`,
        ...(verifier && { code_verifier: verifier }),
      }),
    });
    return response.json();
  }

  /** Stops listening; `comeUp` listens again at the same place. */
  async goDown(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async comeUp(): Promise<void> {
    const { port } = new URL(this.issuer);
    await new Promise<void>((resolve) => this.server.listen(Number(port), '127.0.0.1', resolve));
  }

  private async configuration(origin: string): Promise<Configuration> {
    const { publicUrl, id, path, ownClaims, hasUserinfo, knowsKey } = this.options;
    return {
      clients: [
        {
          client_id: 'roter-faden',
          ...(knowsKey
            ? { token_endpoint_auth_method: 'private_key_jwt' as const, jwks_uri: `${origin}/client-keys` }
            : { client_secret: CLIENT_SECRET }),
          redirect_uris: [`${publicUrl}/anmelden-bei/${id}/antwort`],
          post_logout_redirect_uris: [`${publicUrl}/anmelden`],
          backchannel_logout_uri: `${origin}/to-the-program/abmelden-bei/${id}`,
          backchannel_logout_session_required: true,
        },
      ],
      jwks: { keys: [{ ...(await exportJWK(this.privateKey)), kid: 'test', alg: 'RS256', use: 'sig' }] },
      cookies: { keys: ['nur fuer Tests'] },
      claims: {
        openid: ['sub', ...ownClaims],
        email: ['email', 'email_verified'],
        profile: ['name', 'given_name', 'family_name'],
      },
      conformIdTokenClaims: hasUserinfo,
      ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
      pkce: { required: () => true },
      features: {
        devInteractions: { enabled: false },
        backchannelLogout: { enabled: true },
        userinfo: { enabled: hasUserinfo },
        rpInitiatedLogout: {
          logoutSource: (ctx, form) => {
            ctx.body = form;
          },
        },
      },
      interactions: { url: (_ctx, { uid }) => `${path}/interaction/${uid}` },
      findAccount: (_ctx, sub) => {
        const account = this.accounts.get(sub);
        return account && { accountId: sub, claims: () => account };
      },
      // Nobody has to agree to what the county has agreed to already
      loadExistingGrant: async (ctx) => {
        const { client, session, provider } = ctx.oidc;
        const known = session?.grantIdFor(client?.clientId ?? '');
        if (known) return provider.Grant.find(known);
        const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
        grant.addOIDCScope('openid email profile');
        await grant.save();
        return grant;
      },
    };
  }
}
