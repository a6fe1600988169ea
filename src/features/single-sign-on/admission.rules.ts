import type { SignInProvider } from '../../platform/config/sign-in-providers.js';

/** Why somebody whom the provider knows does not come in here. */
export type Refusal = 'inactive' | 'emailUnverified' | 'linkedElsewhere' | 'noAccount' | 'noRole';

/** What is known here of somebody who signs in at a provider. */
export interface Finding {
  /** The person to whom this very identity belongs. */
  readonly linked?: { readonly id: string; readonly active: boolean };
  /** The person with the e-mail address the provider vouches for. */
  readonly byEmail?: {
    readonly id: string;
    readonly active: boolean;
    /** Whether the person already has another identity at this provider. */
    readonly isLinkedElsewhere: boolean;
  };
  /** The address, where the provider vouches for it. */
  readonly email?: string;
  /** Whether the provider gives any role. */
  readonly hasRoles: boolean;
}

export type Admission =
  | { readonly kind: 'known' | 'link'; readonly personId: string }
  | { readonly kind: 'new'; readonly email: string }
  | { readonly kind: 'refused'; readonly because: Refusal };

type NewAccounts = Readonly<Pick<SignInProvider, 'newAccounts' | 'rolesFrom'>> & {
  readonly newAccountDomains: readonly string[];
};

/**
 * Who comes in. An identity once linked is never looked up by e-mail again: addresses change hands, identities do not. Nobody
 * takes over a person who has another identity at the same provider.
 */
export function admit(finding: Finding, provider: NewAccounts): Admission {
  const { linked, byEmail, email } = finding;
  if (linked) return linked.active ? { kind: 'known', personId: linked.id } : refused('inactive');
  if (email === undefined) return refused('emailUnverified');
  if (byEmail) {
    if (!byEmail.active) return refused('inactive');
    if (byEmail.isLinkedElsewhere) return refused('linkedElsewhere');
    return { kind: 'link', personId: byEmail.id };
  }
  if (!provider.newAccounts || !isOfDomain(email, provider.newAccountDomains)) return refused('noAccount');
  if (provider.rolesFrom === 'provider' && !finding.hasRoles) return refused('noRole');
  return { kind: 'new', email };
}

const refused = (because: Refusal): Admission => ({ kind: 'refused', because });

const isOfDomain = (email: string, domains: readonly string[]): boolean =>
  domains.includes(email.slice(email.lastIndexOf('@') + 1));
