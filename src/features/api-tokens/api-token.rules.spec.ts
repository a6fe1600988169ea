import fc from 'fast-check';
import { localDate } from '../../kernel/calendar.js';
import { isTokenForm, newToken } from './api-token.format.js';
import { requireFewTokens, requireSensibleEnd } from './api-token.rules.js';

describe('The form of an API token', () => {
  it('is found by a scanner, and never the same twice', () => {
    const tokens = Array.from({ length: 200 }, newToken);
    expect(tokens.filter((token) => !/^rf_[0-9A-Za-z]{49}$/.test(token))).toEqual([]);
    expect(tokens.every(isTokenForm)).toBe(true);
    expect(new Set(tokens).size).toBe(200);
  });

  it('tells at sight what was mistyped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 51 }), fc.constantFrom(...'09AZaz'), (place, sign) => {
        const token = newToken();
        const mistyped = token.slice(0, place) + sign + token.slice(place + 1);
        return isTokenForm(mistyped) === (mistyped === token);
      }),
    );
  });

  it.each(['', 'rf_', 'rf_0', `rf_${'0'.repeat(50)}`, `xx_${newToken().slice(3)}`, `${newToken()} `])(
    'is not %j',
    (text) => expect(isTokenForm(text)).toBe(false),
  );
});

describe('The end of an API token', () => {
  const today = localDate('2026-11-02');
  it.each([
    ['2026-11-01', 'apiTokens.endsTooSoon'],
    ['2026-11-02', 'apiTokens.endsTooSoon'],
    ['2026-11-03', undefined],
    ['2027-11-03', undefined],
    ['2027-11-04', 'apiTokens.endsTooLate'],
  ])('%s is answered with %s', (day, refusal) => {
    const check = () => requireSensibleEnd(localDate(day), today);
    if (refusal) expect(check).toThrow(refusal);
    else expect(check).not.toThrow();
  });

  it('is asked for before there are too many to know them all', () => {
    expect(() => requireFewTokens(19)).not.toThrow();
    expect(() => requireFewTokens(20)).toThrow('apiTokens.tooMany');
  });
});
