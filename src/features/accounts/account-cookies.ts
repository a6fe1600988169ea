import { parse, serialize } from 'cookie';
import { isToken } from '../../platform/auth/secret-token.js';

/** What the program keeps in a browser: the session, a sign-in that is half done, and that somebody signed in here before. */
export type AccountCookie = 'session' | 'step' | 'device';

/** By https under a name that no other host of the county can set. */
const nameOf = (cookie: AccountCookie, isHttps: boolean): string => `${isHttps ? '__Host-' : ''}rf_${cookie}`;

/** A cookie that scripts cannot read and other sites cannot send along with a change. Without a token it is cleared. */
export const writeCookie = (
  cookie: AccountCookie,
  token: string,
  maxAgeSeconds: number,
  isHttps: boolean,
): string =>
  serialize(nameOf(cookie, isHttps), token, {
    httpOnly: true,
    secure: isHttps,
    sameSite: 'lax',
    path: '/',
    maxAge: token ? Math.max(0, Math.floor(maxAgeSeconds)) : 0,
  });

/** The token in a cookie, if there is one and it can be one. */
export function readCookie(
  cookie: AccountCookie,
  header: string | undefined,
  isHttps: boolean,
): string | undefined {
  const token = header ? parse(header)[nameOf(cookie, isHttps)] : undefined;
  return token && isToken(token) ? token : undefined;
}
