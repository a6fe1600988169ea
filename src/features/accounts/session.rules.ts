/** How a session was begun. */
export type SessionMethod = 'PASSWORD' | 'MAIL_LINK' | 'SINGLE_SIGN_ON';

/** Minutes after which a session gets another token. */
export const ROTATION_MINUTES = 30;

/** Seconds for which the token before still opens the session once the new one is in use: for requests on their way. */
export const GRACE_SECONDS = 60;

/** What the database says of a token. */
export interface TokenFacts {
  /** The token of today, or the one before it. */
  readonly isCurrent: boolean;
  /** Whether the token of today has been used. */
  readonly isConfirmed: boolean;
  readonly secondsSinceRotation: number;
  readonly secondsSinceConfirmation: number;
}

/**
 * What a token is worth. The one before stays good until the new one has arrived, because answers get lost on the way; used
 * long after that it has been stolen from one side or the other, so nobody may go on.
 */
export function judge(token: TokenFacts): 'CURRENT' | 'DUE' | 'CONFIRM' | 'GRACE' | 'LOST' | 'STOLEN' {
  if (token.isCurrent) {
    if (!token.isConfirmed) return 'CONFIRM';
    return token.secondsSinceRotation >= ROTATION_MINUTES * 60 ? 'DUE' : 'CURRENT';
  }
  if (!token.isConfirmed) return token.secondsSinceRotation >= GRACE_SECONDS ? 'LOST' : 'GRACE';
  return token.secondsSinceConfirmation >= GRACE_SECONDS ? 'STOLEN' : 'GRACE';
}
