import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Role } from '../../kernel/actor.js';

const yesOrNo = z
  .enum(['yes', 'no'], { error: 'must be "yes" or "no"' })
  .transform((answer) => answer === 'yes');

const text = (what: string) =>
  z.string({ error: `is missing: ${what}` }).min(1, { error: `is empty: ${what}` });

const isOwnMachine = ({ hostname }: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** Where "every tenant" stands in place of one: whoever has any account there could come in. */
const ANY_TENANT = /^\/(common|organizations|consumers)(\/|$)/;

const issuer = text('the address of the provider, as it writes it itself').superRefine((given, context) => {
  const complain = (message: string) => context.addIssue({ code: 'custom', message });
  if (!URL.canParse(given)) return complain('must be an address');
  const url = new URL(given);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwnMachine(url)))
    complain('must begin with https:// (http:// only on this machine)');
  if (ANY_TENANT.test(url.pathname)) complain('must name one tenant, not all of them');
});

/** A file is read at start, so that a wrong path is noticed then. */
const fileContent = z.string().transform((path, context) => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    context.addIssue({ code: 'custom', message: `names a file that cannot be read: ${path}` });
    return z.NEVER;
  }
});

const GIVEN = Object.values(Role).filter((role) => role !== Role.PUBLIC);

const roleRule = z.strictObject({
  /** Path to a text or a list of texts; dots lead into objects. */
  claim: text('path of the claim, for example realm_access.roles'),
  value: text('the value that gives the role'),
  role: z.enum(Role, { error: `must be one of ${GIVEN.join(', ')}` }).exclude(['PUBLIC']),
  /** What the role holds for, by name; at most one of them. */
  organisation: z.string().optional(),
  /** … or number */
  office: z.string().optional(),
  /** … or short name */
  body: z.string().optional(),
  /** … or key */
  area: z.string().optional(),
});

const provider = z
  .strictObject({
    id: z
      .string({ error: 'is missing: the name in addresses, for example kreis' })
      .regex(/^[a-z][a-z0-9-]{0,30}$/, { error: 'must be 1 to 31 small letters, digits and hyphens' }),
    name: z.strictObject(
      { de: text('what the button says in German'), en: text('what the button says in English') },
      { error: 'must be {"de": "…", "en": "…"}' },
    ),
    issuer,
    clientId: text('the name under which the provider knows this program'),
    clientSecret: z.string().min(1, { error: 'is empty' }).optional(),
    clientSecretFile: fileContent.optional(),
    /** PKCS #8, for sign-in of the program by a signed statement instead of a secret. */
    privateKeyFile: fileContent.optional(),
    privateKeyAlgorithm: z
      .enum(['RS256', 'PS256', 'ES256'], { error: 'must be RS256, PS256 or ES256' })
      .default('RS256'),
    privateKeyId: z.string().optional(),
    scopes: z.array(z.string()).default(['openid', 'email', 'profile']),
    emailClaim: z.string().default('email'),
    /** Whether e-mail addresses of this provider count as checked although it does not say so. */
    emailIsTrusted: yesOrNo.default(false),
    newAccounts: yesOrNo.default(false),
    /** New accounts only for addresses of these domains. */
    newAccountDomains: z.array(z.string().toLowerCase()).default([]),
    rolesFrom: z.enum(['provider', 'here'], { error: 'must be "provider" or "here"' }).default('here'),
    roles: z.array(roleRule).default([]),
    signOut: z
      .enum(['provider', 'here'], { error: 'must be "provider" (there as well) or "here" (only here)' })
      .default('provider'),
  })
  .superRefine((given, context) => {
    const complain = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const keys = [given.clientSecret, given.clientSecretFile, given.privateKeyFile];
    if (keys.filter((key) => key !== undefined).length !== 1)
      complain('clientSecret', 'or clientSecretFile or privateKeyFile: exactly one must be given');
    if (!given.scopes.includes('openid')) complain('scopes', 'must contain "openid"');
    if (given.newAccounts && given.newAccountDomains.length === 0)
      complain('newAccountDomains', 'must name the domains of which people may get new accounts');
    if (given.rolesFrom === 'provider' && given.roles.length === 0)
      complain('roles', 'must say which claim gives which role, as roles come from the provider');
    if (given.rolesFrom === 'here' && given.roles.length > 0)
      complain('roles', 'must be left out, or rolesFrom must be "provider"');
  });

const providers = z
  .array(provider, { error: 'must be a list of providers: [{"id": …}, …]' })
  .superRefine((all, context) => {
    const seen = { id: new Set<string>(), issuer: new Set<string>() };
    all.forEach((one, index) => {
      for (const key of ['id', 'issuer'] as const) {
        if (seen[key].has(one[key]))
          context.addIssue({ code: 'custom', path: [index, key], message: 'is there twice' });
        seen[key].add(one[key]);
      }
    });
  });

/** A provider of sign-in by OpenID Connect, as the operators describe it. */
export type SignInProvider = z.output<typeof provider>;

/** The list itself, or the path of a file that holds it. All that is wrong is told at once, and where it stands. */
export const signInProviders = z.string().transform((given, context): SignInProvider[] => {
  const complain = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  let content: unknown;
  const isPath = !given.startsWith('[');
  try {
    content = JSON.parse(isPath ? readFileSync(given, 'utf8') : given);
  } catch (error) {
    if (!(error instanceof SyntaxError)) return complain(`names a file that cannot be read: ${given}`);
    return complain(isPath ? `names a file that is no JSON: ${given}` : 'is no JSON');
  }
  const result = providers.safeParse(content);
  if (result.success) return result.data;
  return complain(
    `is wrong:\n${result.error.issues.map(({ path, message }) => `    ${placeOf(path)} ${message}`).join('\n')}\n   `,
  );
});

/** `[1].roles[0].role` */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('') || 'the list';
