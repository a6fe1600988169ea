import { Role } from '../../kernel/actor.js';
import { claimAt, nameIn, rulesThatHold, verifiedEmail } from './claims.rules.js';

describe('What stands at a path of claims', () => {
  const claims = {
    roles: ['a'],
    realm_access: { roles: ['b'] },
    resource_access: { 'roter-faden.web': { roles: ['c'] } },
    'https://kreis.example/roles': ['d'],
    'urn.x': { 'y.z': 'e' },
    list: [{ roles: ['f'] }],
    nothing: null,
  };

  it.each([
    ['roles', ['a']],
    ['realm_access.roles', ['b']],
    ['resource_access.roter-faden.web.roles', ['c']],
    ['https://kreis.example/roles', ['d']],
    ['urn.x.y.z', 'e'],
    ['list.roles', undefined],
    ['nothing.roles', undefined],
    ['roles.0', undefined],
    ['realm_access.groups', undefined],
    ['constructor.name', undefined],
    ['__proto__', undefined],
    ['', undefined],
    ['.', undefined],
  ])('%s: %j', (path, expected) => {
    expect(claimAt(claims, path)).toEqual(expected);
  });
});

describe('The rules that hold', () => {
  const rule = (claim: string, value: string) => ({ claim, value, role: Role.COORDINATOR as const });
  it.each([
    [rule('groups', 'rf'), { groups: ['x', 'rf'] }, true],
    [rule('groups', 'rf'), { groups: 'rf' }, true],
    [rule('groups', 'rf'), { groups: 'rf-more' }, false],
    [rule('groups', 'rf'), { groups: ['RF'] }, false],
    [rule('groups', 'rf'), { groups: [['rf']] }, false],
    [rule('groups', 'rf'), { groups: { rf: true } }, false],
    [rule('groups', 'true'), { groups: true }, false],
    [rule('groups', 'rf'), {}, false],
  ])('%j with %j: %s', (given, claims, holds) => {
    expect(rulesThatHold([given], claims)).toEqual(holds ? [given] : []);
  });
});

describe('An e-mail address', () => {
  const usual = { emailClaim: 'email', emailIsTrusted: false };
  const trusted = { emailClaim: 'email', emailIsTrusted: true };
  const upn = { emailClaim: 'upn', emailIsTrusted: false };
  it.each([
    [
      'that is verified counts',
      usual,
      { email: ' Anna@Kreis.Example ', email_verified: true },
      'anna@kreis.example',
    ],
    [
      'that is not verified does not',
      usual,
      { email: 'anna@kreis.example', email_verified: false },
      undefined,
    ],
    ['of which nothing is said does not', usual, { email: 'anna@kreis.example' }, undefined],
    ['verified in words does not', usual, { email: 'anna@kreis.example', email_verified: 'true' }, undefined],
    ['of a trusted provider counts', trusted, { email: 'anna@kreis.example' }, 'anna@kreis.example'],
    [
      'in another claim is not what was verified',
      upn,
      { upn: 'anna@kreis.example', email_verified: true },
      undefined,
    ],
    ['that is none does not', trusted, { email: 'anna' }, undefined],
    ['with a line break does not', trusted, { email: 'anna@kreis.example\nBcc: x@y.example' }, undefined],
    ['in a list does not', trusted, { email: ['anna@kreis.example'] }, undefined],
    ['that is endless does not', trusted, { email: `${'a'.repeat(200)}@kreis.example` }, undefined],
  ])('%s', (_, source, claims, expected) => {
    expect(verifiedEmail(source, claims)).toBe(expected);
  });
});

describe('The name of somebody new', () => {
  it.each([
    [{ name: 'Anna Amt' }, 'Anna Amt'],
    [{ given_name: 'Anna', family_name: 'Amt' }, 'Anna Amt'],
    [{ family_name: 'Amt' }, 'Amt'],
    [{ name: ' \n' }, 'anna.amt'],
    [{ name: 'Anna\r\nAmt' }, 'Anna Amt'],
    [{ name: 7 }, 'anna.amt'],
    [{ name: 'x'.repeat(300) }, 'x'.repeat(200)],
  ])('of %j', (claims, expected) => {
    expect(nameIn(claims, 'anna.amt@kreis.example')).toBe(expected);
  });
});
