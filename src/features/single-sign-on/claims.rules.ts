import type { SignInProvider } from '../../platform/config/sign-in-providers.js';

/** What a provider says of somebody who signs in. */
export type Claims = Readonly<Record<string, unknown>>;

type EmailSource = Pick<SignInProvider, 'emailClaim' | 'emailIsTrusted'>;
type RoleRule = SignInProvider['roles'][number];

const EMAIL = /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\]+$/;
const LONGEST = 200;

/**
 * What stands at a path. Dots lead into objects, unless a key itself has dots in it, as those that are addresses have.
 */
export function claimAt(claims: unknown, path: string): unknown {
  if (claims === null || typeof claims !== 'object' || Array.isArray(claims)) return undefined;
  if (Object.hasOwn(claims, path)) return (claims as Claims)[path];
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    const key = path.slice(0, dot);
    if (Object.hasOwn(claims, key)) return claimAt((claims as Claims)[key], path.slice(dot + 1));
  }
  return undefined;
}

/** Whether a claim is this text, or a list that holds it. */
const says = (claim: unknown, value: string): boolean =>
  claim === value || (Array.isArray(claim) && claim.includes(value));

/** The rules whose claim holds: what the provider gives this person. */
export const rulesThatHold = (rules: readonly RoleRule[], claims: Claims): RoleRule[] =>
  rules.filter(({ claim, value }) => says(claimAt(claims, claim), value));

/** The e-mail address, where the provider vouches for it; nobody is found by an address that anybody could have entered. */
export function verifiedEmail(
  { emailClaim, emailIsTrusted }: EmailSource,
  claims: Claims,
): string | undefined {
  const given = claimAt(claims, emailClaim);
  if (typeof given !== 'string') return undefined;
  const email = given.trim().toLowerCase();
  const isVerified = emailIsTrusted || (emailClaim === 'email' && claims.email_verified === true);
  return isVerified && email.length <= LONGEST && EMAIL.test(email) ? email : undefined;
}

/** What to call somebody who is new. */
export function nameIn(claims: Claims, email: string): string {
  const text = (claim: string) => {
    const given = claims[claim];
    // names come from outside and go into mails
    return typeof given === 'string' ? given.replace(/\p{Cc}+/gu, ' ').trim() : '';
  };
  const parts = `${text('given_name')} ${text('family_name')}`.trim();
  return (text('name') || parts || email.split('@')[0]).slice(0, LONGEST);
}
