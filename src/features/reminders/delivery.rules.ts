/** A worker that has not recorded the outcome within this time has died: the mail may be taken by another one. */
export const CLAIM_MINUTES = 5;

const LONGEST_WAIT_MINUTES = 60;

/** How long to wait after so many failed attempts: 1, 2, 4 … minutes, at most an hour. */
export const minutesUntilNextTry = (attempts: number): number =>
  Math.min(2 ** (Math.max(attempts, 1) - 1), LONGEST_WAIT_MINUTES);

/** So many minutes later. */
export const minutesAfter = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * 60_000);
