/** How many mails a worker takes at once: they are composed together and sent one after the other. */
export const BATCH = 50;

/** What a mail says is read anew when more than this has passed since: with a slow mail server much may be reported meanwhile. */
export const FRESH_MS = 5_000;

/** A mail server that has not answered within this time will not answer. */
const LONGEST_HANDOVER_MS = 60_000;

const LONGEST_WAIT_MINUTES = 60;

/** How long to wait after so many failed attempts: 1, 2, 4 … minutes, at most an hour. */
export const minutesUntilNextTry = (attempts: number): number =>
  Math.min(2 ** (Math.max(attempts, 1) - 1), LONGEST_WAIT_MINUTES);

/** So many minutes later. */
export const minutesAfter = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * 60_000);

/** A claim is renewed when half of it is over, so a mail that is begun always has the other half. */
export const isToBeRenewed = (remainingMs: number, claimMs: number): boolean => remainingMs < claimMs / 2;

/** How long handing over one mail may take, so that it ends, and can be recorded, while the mail is still ours. */
export const handoverMs = (claimMs: number): number => Math.min(LONGEST_HANDOVER_MS, claimMs / 4);
