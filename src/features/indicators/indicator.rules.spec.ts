import {
  requireOneWayOfAsking,
  requireProtectionKept,
  requireTargetAfterBaseline,
  requireWordsOfRate,
} from './indicator.rules.js';

const protection = { perUnit: 100, countsPersons: true, minimumCount: 3, denominatorMinimum: 20 };
const refusal = (code: string, field?: string): Error =>
  expect.objectContaining({ code, ...(field && { field }) }) as Error;

describe('The protection of figures', () => {
  it('may be tightened while there are figures', () => {
    expect(() =>
      requireProtectionKept(protection, { ...protection, minimumCount: 10, denominatorMinimum: 50 }),
    ).not.toThrow();
    expect(() => requireProtectionKept({ ...protection, countsPersons: false }, protection)).not.toThrow();
  });

  it.each([
    ['minimumCount', { minimumCount: 2 }],
    ['denominatorMinimum', { denominatorMinimum: 10 }],
    ['countsPersons', { countsPersons: false }],
  ])('may not be loosened by %s', (field, change) => {
    expect(() => requireProtectionKept(protection, { ...protection, ...change })).toThrow(
      refusal('indicators.protectionStays', field),
    );
  });

  it('and the computation stay together', () => {
    expect(() => requireProtectionKept(protection, { ...protection, perUnit: 1000 })).toThrow(
      refusal('indicators.hasFigures'),
    );
  });
});

describe('A rate', () => {
  it('says in words what is above and below the line', () => {
    expect(() => requireWordsOfRate({ perUnit: 100, numerator: 'Kinder', denominator: null })).toThrow(
      refusal('indicators.rateNeedsBoth', 'denominator'),
    );
    expect(() => requireWordsOfRate({ perUnit: 0, numerator: 'Kinder', denominator: 'alle' })).toThrow(
      refusal('indicators.perUnitNotPositive'),
    );
    expect(() => requireWordsOfRate({ perUnit: null, numerator: null, denominator: null })).not.toThrow();
  });
});

describe('A target', () => {
  it('lies after the day it starts from', () => {
    expect(() => requireTargetAfterBaseline('2026-12-31', '2026-12-31')).toThrow(
      refusal('indicators.targetBeforeBaseline'),
    );
    expect(() => requireTargetAfterBaseline('2026-12-31', '2027-01-01')).not.toThrow();
  });
});

describe('Asking for figures', () => {
  it.each([
    [{ areaIds: ['a'] }],
    [{ withinAreaId: 'a', level: 'SOCIAL_SPACE', from: '2020-01-01', to: '2020-01-01' }],
    [{ areaIds: ['a'], referenceDate: '2020-12-31' }],
  ])('is clear with %j', (asked) => {
    expect(() => requireOneWayOfAsking(asked)).not.toThrow();
  });

  it.each([
    ['indicators.areasUnclear', {}],
    ['indicators.areasUnclear', { withinAreaId: 'a' }],
    ['indicators.areasUnclear', { level: 'COUNTY' }],
    ['indicators.areasUnclear', { areaIds: ['a'], withinAreaId: 'a', level: 'COUNTY' }],
    ['indicators.areasUnclear', { areaIds: ['a'], level: 'COUNTY' }],
    ['indicators.daysUnclear', { areaIds: ['a'], referenceDate: '2020-12-31', from: '2020-01-01' }],
    ['indicators.daysUnclear', { areaIds: ['a'], from: '2021-01-01', to: '2020-01-01' }],
  ])('is refused with %s for %j', (code, asked) => {
    expect(() => requireOneWayOfAsking(asked)).toThrow(refusal(code));
  });
});
