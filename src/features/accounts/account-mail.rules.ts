/** The mails of this room; each has its template of the same name in lower case. */
export type AccountMailKind =
  'PASSWORD_RESET' | 'INVITATION' | 'SIGN_IN_LINK' | 'PASSWORD_CHANGED' | 'SECOND_FACTOR_CHANGED';

/** What a link in a mail is good for. */
export type LinkKind = 'SET_PASSWORD' | 'SIGN_IN';

interface LinkOfMail {
  readonly kind: LinkKind;
  readonly minutes: number;
  /** The page it opens; the token follows behind the #, where no server and no log sees it. */
  readonly page: string;
}

const HOUR = 60;
const DAY = 24 * HOUR;

const links: Partial<Record<AccountMailKind, LinkOfMail>> = {
  PASSWORD_RESET: { kind: 'SET_PASSWORD', minutes: HOUR, page: '/passwort' },
  INVITATION: { kind: 'SET_PASSWORD', minutes: 7 * DAY, page: '/passwort' },
  SIGN_IN_LINK: { kind: 'SIGN_IN', minutes: 15, page: '/anmelden/link' },
};

export const linkOf = (mail: AccountMailKind): LinkOfMail | undefined => links[mail];

/** Minutes after which nobody waits for a mail any more: it is not sent late. News of a change are good for days. */
export const patienceMinutes = (mail: AccountMailKind): number => linkOf(mail)?.minutes ?? 3 * DAY;

/** Minutes until the next try. */
export const minutesUntilRetry = (attempts: number): number => Math.min(2 ** Math.max(attempts - 1, 0), 15);

export const templateOf = (mail: AccountMailKind): string => mail.toLowerCase().replaceAll('_', '-');

/** The same on every attempt, so that a mail that arrives twice is shown once. */
export const messageIdOf = (id: string, publicUrl: string): string =>
  `account-${id}@${new URL(publicUrl).hostname}`;
