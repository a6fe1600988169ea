import { admit, type Finding } from './admission.rules.js';

const closed = { newAccounts: false, newAccountDomains: [], rolesFrom: 'here' } as const;
const open = { newAccounts: true, newAccountDomains: ['kreis.example'], rolesFrom: 'here' } as const;
const byRole = { ...open, rolesFrom: 'provider' } as const;
const email = 'anna@kreis.example';
const anna = { id: 'anna', active: true, isLinkedElsewhere: false };

describe('Who comes in by a provider', () => {
  it.each<[string, Partial<Finding>, typeof closed | typeof open | typeof byRole, string]>([
    ['a linked person', { linked: { id: 'anna', active: true } }, closed, 'known anna'],
    [
      'a linked person whose address now is another’s',
      { linked: { id: 'anna', active: true }, email, byEmail: { ...anna, id: 'bert' } },
      closed,
      'known anna',
    ],
    ['a linked person who has left', { linked: { id: 'anna', active: false } }, open, 'inactive'],
    ['a person found by a verified address', { email, byEmail: anna }, closed, 'link anna'],
    ['a person who has left', { email, byEmail: { ...anna, active: false } }, open, 'inactive'],
    [
      'a person who is linked to somebody else there',
      { email, byEmail: { ...anna, isLinkedElsewhere: true } },
      open,
      'linkedElsewhere',
    ],
    ['nobody without a verified address', { byEmail: anna }, open, 'emailUnverified'],
    ['nobody new where that is not allowed', { email }, closed, 'noAccount'],
    ['somebody new', { email }, open, `new ${email}`],
    ['nobody new of another domain', { email: 'anna@anderswo.example' }, open, 'noAccount'],
    [
      'nobody new of a domain that only ends alike',
      { email: 'anna@boeser-kreis.example' },
      open,
      'noAccount',
    ],
    ['nobody new of a subdomain', { email: 'anna@x.kreis.example' }, open, 'noAccount'],
    ['nobody new without a role', { email }, byRole, 'noRole'],
    ['somebody new with a role', { email, hasRoles: true }, byRole, `new ${email}`],
  ])('%s', (_, finding, provider, expected) => {
    const admission = admit({ hasRoles: false, ...finding }, provider);
    const told = {
      known: () => `known ${'personId' in admission ? admission.personId : ''}`,
      link: () => `link ${'personId' in admission ? admission.personId : ''}`,
      new: () => `new ${'email' in admission ? admission.email : ''}`,
      refused: () => ('because' in admission ? admission.because : ''),
    }[admission.kind]();
    expect(told).toBe(expected);
  });
});
