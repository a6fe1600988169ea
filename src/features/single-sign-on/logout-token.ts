import { createRemoteJWKSet, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Configuration } from 'openid-client';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** By a key of the provider; never by a secret that both sides share, and never by none. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const TYPES = [undefined, 'logout+jwt', 'JWT'];

/** Minutes for which a logout token can be used, and for which used ones are remembered. */
export const LOGOUT_TOKEN_MINUTES = 5;

/** Whom the provider has signed out. */
export interface LoggedOut {
  readonly jti: string;
  readonly sid?: string;
  readonly sub?: string;
}

const keys = new WeakMap<Configuration, JWTVerifyGetKey>();

function keysOf(configuration: Configuration): JWTVerifyGetKey {
  const known = keys.get(configuration);
  if (known) return known;
  const fetched = createRemoteJWKSet(new URL(configuration.serverMetadata().jwks_uri ?? ''));
  keys.set(configuration, fetched);
  return fetched;
}

/** Checks a logout token (OpenID Connect Back-Channel Logout 1.0, 2.6). Throws where anything is wrong with it. */
export async function checkLogoutToken(configuration: Configuration, token: string): Promise<LoggedOut> {
  const { payload, protectedHeader } = await jwtVerify(token, keysOf(configuration), {
    issuer: configuration.serverMetadata().issuer,
    audience: configuration.clientMetadata().client_id,
    algorithms: ALGORITHMS,
    maxTokenAge: `${LOGOUT_TOKEN_MINUTES} minutes`,
    clockTolerance: '30 seconds',
    requiredClaims: ['jti', 'events'],
  });
  // An ID token is signed by the same key for the same audience: what tells the two apart is checked, not taken for granted
  if (!TYPES.includes(protectedHeader.typ)) throw new Error('is of another type');
  if (!hasEvent(payload) || 'nonce' in payload) throw new Error('is no logout token');
  const { jti, sid, sub } = payload;
  if (typeof jti !== 'string' || (sid === undefined && sub === undefined)) throw new Error('names nobody');
  if (sid !== undefined && typeof sid !== 'string') throw new Error('names no session');
  return { jti, sid, sub };
}

function hasEvent({ events }: JWTPayload): boolean {
  const said =
    events !== null && typeof events === 'object' ? (events as Record<string, unknown>)[EVENT] : null;
  return said !== null && typeof said === 'object';
}
