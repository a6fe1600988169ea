import type { Holding } from '../people/index.js';
import type { Part, Share } from './office-change.entity.js';
import { everythingTo, partOf, requireNothingLost, requireParts } from './office-change.rules.js';

const thing = (kind: string, itemId: string) => ({ kind, itemId, label: itemId });
const share = (kind: string, itemId: string | null, part: number | null): Share => ({ kind, itemId, part });
const existing = (officeId: string): Part => ({ officeId, founded: null });
const holdings = [
  { kind: 'LEAD', ifNobody: null },
  { kind: 'STAFF', ifNobody: { de: 'x', en: 'x' } },
] as Holding[];

describe('A share', () => {
  it('is what is named for the thing, else for its kind', () => {
    const shares = [share('LEAD', null, 0), share('LEAD', 'm2', 1), share('STAFF', null, null)];
    expect(partOf(shares, thing('LEAD', 'm1'))).toBe(0);
    expect(partOf(shares, thing('LEAD', 'm2'))).toBe(1);
    expect(partOf(shares, thing('STAFF', 'p1'))).toBeNull();
    expect(partOf(shares, thing('TASK', 't1'))).toBeUndefined();
    expect(partOf(everythingTo(0, holdings), thing('STAFF', 'p1'))).toBe(0);
  });
});

describe('Parts', () => {
  it('are existing or new, not the office itself, and each named once', () => {
    expect(() => requireParts([existing('b')], ['a'])).not.toThrow();
    expect(() => requireParts([{ officeId: null, founded: null }], ['a'])).toThrow(
      'officeChanges.partUnclear',
    );
    expect(() => requireParts([existing('a')], ['a'])).toThrow('officeChanges.partOfItself');
    expect(() => requireParts([existing('b'), existing('b')], ['a'])).toThrow('officeChanges.namedTwice');
    expect(() => requireParts([existing('b')], ['a', 'a'])).toThrow('officeChanges.namedTwice');
  });
});

describe('Nothing', () => {
  const plan = (shares: Share[], ends: boolean) => ({ parts: [existing('b')], shares, ends });
  const things = [thing('LEAD', 'm1'), thing('STAFF', 'p1')];

  it('is lost where the office ends: everything is named', () => {
    expect(() => requireNothingLost(plan(everythingTo(0, holdings), true), things, holdings)).not.toThrow();
    expect(() => requireNothingLost(plan([share('LEAD', null, 0)], true), things, holdings)).toThrow(
      'officeChanges.somethingLost',
    );
  });

  it('is lost where the office stays: what is not named stays with it', () => {
    expect(() => requireNothingLost(plan([], false), things, holdings)).not.toThrow();
  });

  it('that needs an office goes to nobody, or to a part that is not there', () => {
    expect(() => requireNothingLost(plan(everythingTo(null, holdings), true), things, holdings)).toThrow(
      'officeChanges.somethingLost',
    );
    expect(() =>
      requireNothingLost(plan(everythingTo(null, holdings), true), [thing('STAFF', 'p1')], holdings),
    ).not.toThrow();
    expect(() => requireNothingLost(plan([share('LEAD', null, 3)], false), things, holdings)).toThrow(
      'officeChanges.noSuchPart',
    );
  });
});
