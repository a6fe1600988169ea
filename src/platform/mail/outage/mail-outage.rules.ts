/** What all workers together know of the mail server. */
export interface OutageState {
  /** The first of the failures in a row. */
  readonly failingSince: Date | null;
  readonly failures: number;
  /** Until then nobody tries; empty while mail flows. */
  readonly nextTryAt: Date | null;
  readonly alertedAt: Date | null;
}

export const CALM: OutageState = { failingSince: null, failures: 0, nextTryAt: null, alertedAt: null };

/** How many mails may be handed to the mail server now. TRIAL: one, by one worker. */
export type Permission = 'ALL' | 'TRIAL' | 'NONE';

/** After so many failures in a row the mail server counts as failing. One or two happen to the best. */
export const TOLERATED_FAILURES = 3;

const SHORTEST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 600;
/** A trial with a mail server that does not answer takes up to a minute. */
const TRIAL_SECONDS = 90;
const ALERT_AFTER_SECONDS = 3_600;

const secondsAfter = (instant: Date, seconds: number): Date => new Date(instant.getTime() + seconds * 1_000);

/** Seconds until the next trial after so many failures in a row: 30, 60, 120 … at most ten minutes. */
export const secondsUntilNextTry = (failures: number): number =>
  Math.min(SHORTEST_WAIT_SECONDS * 2 ** Math.max(failures - TOLERATED_FAILURES, 0), LONGEST_WAIT_SECONDS);

export const permissionAt = ({ nextTryAt }: OutageState, now: Date): Permission => {
  if (nextTryAt === null) return 'ALL';
  return nextTryAt <= now ? 'TRIAL' : 'NONE';
};

/** Whoever takes the trial moves the next one away, so that nobody else takes it, too. */
export const whenTrialIsTaken = (state: OutageState, now: Date): OutageState => ({
  ...state,
  nextTryAt: secondsAfter(now, Math.max(secondsUntilNextTry(state.failures), TRIAL_SECONDS)),
});

/** A refused address is no failure: the mail server did its part. */
export function afterFailure(state: OutageState, now: Date): OutageState {
  const failures = state.failures + 1;
  return {
    ...state,
    failures,
    failingSince: state.failingSince ?? now,
    nextTryAt: failures < TOLERATED_FAILURES ? null : secondsAfter(now, secondsUntilNextTry(failures)),
  };
}

export const isFailing = ({ nextTryAt }: OutageState): boolean => nextTryAt !== null;

/** Operators are told once, when it has lasted an hour. */
export const isAlertDue = (state: OutageState, now: Date): boolean =>
  isFailing(state) &&
  state.alertedAt === null &&
  state.failingSince !== null &&
  secondsAfter(state.failingSince, ALERT_AFTER_SECONDS) <= now;
