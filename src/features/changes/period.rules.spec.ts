import { isBackwards, sidesOf } from './period.rules.js';

describe('A period', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01', '2026-03-02'],
    ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z'],
    // in the evening, a day ends before midnight in London
    ['2026-03-01', '2026-03-01T23:00:00Z'],
    ['2026-03-01T22:59:59Z', '2026-03-01'],
    // summer time
    ['2026-07-01', '2026-07-01T22:00:00Z'],
  ])('runs from %s to %s', (from, to) => {
    expect(isBackwards(from, to)).toBe(false);
  });

  it.each([
    ['2026-03-02', '2026-03-01'],
    ['2026-03-01T10:00:01Z', '2026-03-01T10:00:00Z'],
    ['2026-03-01', '2026-03-01T22:59:59Z'],
    ['2026-03-01T23:00:00Z', '2026-03-01'],
    ['2026-07-01', '2026-07-01T21:59:59Z'],
  ])('does not run from %s back to %s', (from, to) => {
    expect(isBackwards(from, to)).toBe(true);
    expect(() => sidesOf({ from, to }, '2026-11-02')).toThrow('changes.periodReversed');
  });

  it('lasts until now where it has no end', () => {
    const { to } = sidesOf({ from: '2026-03-01' }, '2026-11-02');
    expect(to.at.text).toBe('now()');
    expect(to.day.values).toEqual(['2026-11-02']);
  });
});
