import { minutesAfter, minutesUntilNextTry } from './delivery.rules.js';

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
