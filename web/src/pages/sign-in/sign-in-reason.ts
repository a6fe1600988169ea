/** Why nobody came in by another account, as the address says. */
const REASONS = [
  'unavailable',
  'cancelled',
  'failed',
  'expired',
  'tooMany',
  'inactive',
  'emailUnverified',
  'linkedElsewhere',
  'noAccount',
  'noRole',
] as const;

export type SignInReason = (typeof REASONS)[number];

/** The reason; nothing for words that somebody else has put into the address. */
export const signInReason = (given: unknown): SignInReason | undefined =>
  REASONS.find((reason) => reason === given);
