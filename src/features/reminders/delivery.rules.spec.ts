import { handoverMs, isToBeRenewed, minutesAfter, minutesUntilNextTry } from './delivery.rules.js';

describe('A mail that did not get through', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [6, 32],
    [7, 60],
    [500, 60],
  ])('waits after attempt %i for %i minutes', (attempts, minutes) => {
    expect(minutesUntilNextTry(attempts)).toBe(minutes);
  });

  it('waits in real time, also over a change of summer time', () => {
    expect(minutesAfter(new Date('2026-10-25T00:30:00Z'), 60)).toEqual(new Date('2026-10-25T01:30:00Z'));
  });
});

describe('The claim on a mail', () => {
  it('is renewed when half of it is over', () => {
    expect(isToBeRenewed(151_000, 300_000)).toBe(false);
    expect(isToBeRenewed(149_000, 300_000)).toBe(true);
  });

  it.each([10_000, 60_000, 300_000, 3_600_000])('of %i ms outlasts the handing over by far', (claimMs) => {
    expect(handoverMs(claimMs)).toBeLessThanOrEqual(60_000);
    expect(handoverMs(claimMs)).toBeLessThanOrEqual(claimMs / 4);
  });
});
