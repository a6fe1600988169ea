import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config } from './config.js';

const read = (providers: string) =>
  Config.read({ DATABASE_URL: 'postgres://db/x', OIDC_PROVIDERS: providers }).signInProviders;

const usual = {
  id: 'kreis',
  name: { de: 'Kreis-Konto', en: 'County account' },
  issuer: 'https://sso.kreis.example/realms/kreis',
  clientId: 'roter-faden',
  clientSecret: 'geheim',
};
const refusal = (...changes: object[]) => {
  try {
    read(JSON.stringify(changes.map((change) => ({ ...usual, ...change }))));
  } catch (error) {
    return (error as Error).message;
  }
  return 'taken';
};

describe('The providers of sign-in', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'providers-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are none where nobody names any', () => {
    expect(Config.read({ DATABASE_URL: 'postgres://db/x' }).signInProviders).toEqual([]);
  });

  it('give nobody an account or a role unless it is said', () => {
    expect(read(JSON.stringify([usual]))).toEqual([
      {
        ...usual,
        privateKeyAlgorithm: 'RS256',
        scopes: ['openid', 'email', 'profile'],
        emailClaim: 'email',
        emailIsTrusted: false,
        newAccounts: false,
        newAccountDomains: [],
        rolesFrom: 'here',
        roles: [],
        signOut: 'provider',
      },
    ]);
  });

  it('may stand in a file, their secrets in others', () => {
    writeFileSync(join(folder, 'secret'), 'aus der Datei\n');
    const { clientSecret: _, ...rest } = usual;
    const file = join(folder, 'providers.json');
    writeFileSync(file, JSON.stringify([{ ...rest, clientSecretFile: join(folder, 'secret') }]));
    expect(read(file)).toMatchObject([{ id: 'kreis', clientSecretFile: 'aus der Datei' }]);
  });

  it.each([
    [{ issuer: 'http://sso.kreis.example' }, '[0].issuer must begin with https://'],
    [{ issuer: 'sso' }, '[0].issuer must be an address'],
    [{ issuer: 'https://login.microsoftonline.com/common/v2.0' }, '[0].issuer must name one tenant'],
    [{ issuer: 'https://login.microsoftonline.com/organizations/v2.0' }, '[0].issuer must name one tenant'],
    [{ id: 'Der Kreis' }, '[0].id must be'],
    [{ id: undefined }, '[0].id is missing'],
    [{ name: 'Kreis' }, '[0].name must be {"de"'],
    [{ clientSecret: undefined }, '[0].clientSecret or clientSecretFile or privateKeyFile'],
    [{ clientSecretFile: '/nirgends/secret' }, 'cannot be read: /nirgends/secret'],
    [{ scopes: ['email'] }, '[0].scopes must contain "openid"'],
    [{ newAccounts: 'yes' }, '[0].newAccountDomains must name'],
    [{ newAccounts: true }, '[0].newAccounts must be "yes" or "no"'],
    [{ rolesFrom: 'provider' }, '[0].roles must say'],
    [{ roles: [{ claim: 'x', value: 'y', role: 'COORDINATOR' }] }, '[0].roles must be left out'],
    [
      { rolesFrom: 'provider', roles: [{ claim: 'x', value: 'y', role: 'KING' }] },
      '[0].roles[0].role must be one of COORDINATOR',
    ],
    [{ clientsecret: 'x' }, 'clientsecret'],
  ])('are refused at start with %j', (change, words) => {
    const message = refusal(change);
    expect(message).toContain('OIDC_PROVIDERS');
    expect(message).toContain(words);
    expect(message).not.toContain('geheim');
  });

  it('are refused where two have one name or one issuer; all faults are told at once', () => {
    const message = refusal({}, { issuer: 'https://other.example' }, { id: 'other', scopes: ['openid'] });
    expect(message).toContain('[1].id is there twice');
    expect(message).toContain('[2].issuer is there twice');
  });

  it.each([
    ['[{', 'is no JSON'],
    ['[]x', 'is no JSON'],
    ['/nirgends/providers.json', 'names a file that cannot be read'],
  ])('are refused as %s', (given, words) => {
    expect(() => read(given)).toThrow(words);
  });
});
