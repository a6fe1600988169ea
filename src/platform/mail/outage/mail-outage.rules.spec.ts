import {
  afterFailure,
  CALM,
  isAlertDue,
  isFailing,
  type OutageState,
  permissionAt,
  secondsUntilNextTry,
  whenTrialIsTaken,
} from './mail-outage.rules.js';

const start = new Date('2026-11-02T09:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1_000);

const failed = (times: number, at = start): OutageState =>
  Array.from({ length: times }).reduce<OutageState>((state) => afterFailure(state, at), CALM);

describe('A mail server that fails', () => {
  it('is forgiven two failures in a row', () => {
    expect(isFailing(CALM)).toBe(false);
    expect(permissionAt(CALM, start)).toBe('ALL');
    expect(permissionAt(failed(2), start)).toBe('ALL');
    expect(isFailing(failed(2))).toBe(false);
    expect(isFailing(failed(3))).toBe(true);
  });

  it('is left alone, then tried with one mail', () => {
    const state = failed(3);
    expect(permissionAt(state, later(29))).toBe('NONE');
    expect(permissionAt(state, later(30))).toBe('TRIAL');
  });

  it('is tried by one worker only', () => {
    const taken = whenTrialIsTaken(failed(3), later(30));
    expect(permissionAt(taken, later(30))).toBe('NONE');
    expect(permissionAt(taken, later(119))).toBe('NONE');
    expect(taken.failures).toBe(3);
    // that worker died
    expect(permissionAt(taken, later(120))).toBe('TRIAL');
  });

  it.each([
    [1, 30],
    [3, 30],
    [4, 60],
    [5, 120],
    [7, 480],
    [8, 600],
    [2_000, 600],
  ])('is after %i failures left alone for %i seconds', (failures, seconds) => {
    expect(secondsUntilNextTry(failures)).toBe(seconds);
  });

  it('has been failing since the first failure', () => {
    const state = afterFailure(failed(3), later(60));
    expect(state.failingSince).toEqual(start);
    expect(state.failures).toBe(4);
    expect(state.nextTryAt).toEqual(later(120));
  });

  it('is told of once, when it has lasted an hour', () => {
    const state = failed(9);
    expect(isAlertDue(state, later(3_599))).toBe(false);
    expect(isAlertDue(state, later(3_600))).toBe(true);
    expect(isAlertDue({ ...state, alertedAt: later(3_600) }, later(90_000))).toBe(false);
  });

  it('is not told of where it does not count as failing', () => {
    expect(isAlertDue(CALM, start)).toBe(false);
    expect(isAlertDue(failed(2), later(90_000))).toBe(false);
  });
});
