import type { RecipientReport } from '../../platform/mail/delivery-status.js';

/** What a report means for us. */
export enum BounceMeaning {
  /** Not delivered, and the address will not work tomorrow either. */
  FAULTY_ADDRESS = 'FAULTY_ADDRESS',
  /** This mail was not delivered, for a reason that says nothing about the address. */
  NOT_DELIVERED = 'NOT_DELIVERED',
  /** On its way still, or delivered. */
  NOTHING = 'NOTHING',
}

const { FAULTY_ADDRESS, NOT_DELIVERED, NOTHING } = BounceMeaning;

/** 5.1.7 and 5.1.8 complain of the sender's address, which is ours. */
const ABOUT_THE_SENDER = ['5.1.7', '5.1.8'];

/** Addressing (x.1.x), and "mailbox disabled". A full mailbox is emptied, a policy (x.7.x) or a route (x.4.x) is mended. */
const isAboutTheAddress = (code: string): boolean =>
  code === '5.2.1' || (code.startsWith('5.1.') && !ABOUT_THE_SENDER.includes(code));

/** What SMTP says without an enhanced code: mailbox unavailable, not local, name not allowed. */
const ADDRESS_REPLIES = /^(?:550|551|553)\b/;

/**
 * What is meant by a report. Some servers say only "5.0.0"; then the words of the server that refused decide, as far as they
 * are codes. What stays unclear is not held against the address.
 */
export function meaningOf({ action, status, diagnostic = '' }: RecipientReport): BounceMeaning {
  if (action !== 'failed') return NOTHING;
  if (!status.startsWith('5.')) return NOT_DELIVERED;
  if (!status.endsWith('.0.0')) return isAboutTheAddress(status) ? FAULTY_ADDRESS : NOT_DELIVERED;
  const finer = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(diagnostic.slice(0, 100))?.[0];
  const isFaulty = finer ? isAboutTheAddress(finer) : ADDRESS_REPLIES.test(diagnostic);
  return isFaulty ? FAULTY_ADDRESS : NOT_DELIVERED;
}
