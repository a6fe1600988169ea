import { FixedClock, SystemClock } from './clock.js';

describe('The clock of the program', () => {
  it('names the German day, also shortly after midnight when UTC is a day behind', () => {
    const clock = new FixedClock(new Date('2026-06-17T22:30:00Z'));
    expect(clock.today()).toBe('2026-06-18');
  });

  it('stands still until a test or a dry run sets it', () => {
    const clock = FixedClock.at('2026-06-18', 9);
    expect(clock.now()).toEqual(new Date('2026-06-18T07:00:00Z'));
    clock.setTo('2026-12-01', 9);
    expect(clock.now()).toEqual(new Date('2026-12-01T08:00:00Z'));
    clock.set(new Date('2026-06-18T07:00:00Z'));
    expect(clock.today()).toBe('2026-06-18');
  });

  it('is not set by changing a date that it gave or was given', () => {
    const given = new Date('2026-06-18T07:00:00Z');
    const clock = new FixedClock(given);
    given.setFullYear(2030);
    clock.now().setFullYear(2030);
    expect(clock.today()).toBe('2026-06-18');
  });

  it('refuses an invalid date', () => {
    expect(() => new FixedClock(new Date('no date'))).toThrow(RangeError);
    expect(() => FixedClock.at('2026-02-30')).toThrow(RangeError);
  });

  it('goes with the machine in the running program', () => {
    const before = Date.now();
    const now = new SystemClock().now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
