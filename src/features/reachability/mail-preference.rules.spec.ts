import { isQuietFor, mayLeave, soundWishes } from './mail-preference.rules.js';

// a Monday
const TODAY = '2026-11-02';
const none = { weekdays: null, pausedUntil: null };

describe('A person', () => {
  it.each([
    [none, false],
    [{ ...none, weekdays: [1, 4] }, false],
    [{ ...none, weekdays: [2, 3, 4, 5] }, true],
    [{ ...none, pausedUntil: '2026-11-01' }, false],
    [{ ...none, pausedUntil: '2026-11-02' }, true],
    [{ weekdays: [1], pausedUntil: '2026-11-09' }, true],
  ])('who wishes %j is left in peace: %s', (wishes, quiet) => {
    expect(isQuietFor(wishes, TODAY)).toBe(quiet);
  });

  it('who names all working days, or one twice, wishes what that means', () => {
    expect(soundWishes({ ...none, weekdays: [5, 4, 3, 2, 1] }, TODAY)).toEqual(none);
    expect(soundWishes({ weekdays: [3, 1, 3], pausedUntil: TODAY }, TODAY)).toEqual({
      weekdays: [1, 3],
      pausedUntil: TODAY,
    });
  });

  it('has at least one day, and no pause in the past', () => {
    expect(() => soundWishes({ ...none, weekdays: [] }, TODAY)).toThrow('reachability.noWeekday');
    expect(() => soundWishes({ ...none, pausedUntil: '2026-11-01' }, TODAY)).toThrow(
      'reachability.pauseInPast',
    );
  });
});

describe('A reminder', () => {
  const paused = { ...none, pausedUntil: '2026-12-31' };
  const waiting = { dueOn: TODAY, wishes: none, isQuietTime: false, floorDays: 5 };
  it.each([
    ['leaves where nobody wishes anything', {}, true],
    ['waits for a person', { wishes: paused }, false],
    ['waits for four days', { wishes: paused, dueOn: '2026-10-29' }, false],
    ['leaves after five days', { wishes: paused, dueOn: '2026-10-28' }, true],
    ['leaves at once where nobody may put it off', { wishes: paused, floorDays: 0 }, true],
    ['waits for works holidays', { isQuietTime: true }, false],
    ['waits for them as long as they last', { isQuietTime: true, dueOn: '2026-09-01', floorDays: 0 }, false],
  ])('%s', (_, change, leaves) => {
    expect(mayLeave({ ...waiting, ...change }, TODAY)).toBe(leaves);
  });
});
