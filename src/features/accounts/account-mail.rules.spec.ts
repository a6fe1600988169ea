import { linkOf, messageIdOf, minutesUntilRetry, patienceMinutes, templateOf } from './account-mail.rules.js';

describe('A mail about an account', () => {
  it.each([
    ['PASSWORD_RESET', 'SET_PASSWORD', 60],
    ['INVITATION', 'SET_PASSWORD', 7 * 24 * 60],
    ['SIGN_IN_LINK', 'SIGN_IN', 15],
  ] as const)('%s has a link to %s that is good for %i minutes', (mail, kind, minutes) => {
    expect(linkOf(mail)).toMatchObject({ kind, minutes });
    expect(patienceMinutes(mail)).toBe(minutes);
  });

  it.each(['PASSWORD_CHANGED', 'SECOND_FACTOR_CHANGED'] as const)(
    '%s has no link that does anything',
    (mail) => {
      expect(linkOf(mail)).toBeUndefined();
    },
  );

  it('is tried again soon, then every quarter of an hour', () => {
    expect([1, 2, 3, 4, 5, 6, 60].map(minutesUntilRetry)).toEqual([1, 2, 4, 8, 15, 15, 15]);
  });

  it('has the same name each time', () => {
    expect(templateOf('PASSWORD_RESET')).toBe('password-reset');
    expect(messageIdOf('4b1', 'https://faden.kreis.example:8443')).toBe('account-4b1@faden.kreis.example');
  });
});
