/** What the mail server answered: the three digits, and the finer code such as 5.1.1 where it gives one. */
export interface SmtpAnswer {
  readonly code?: number;
  readonly enhancedCode?: string;
  /** The server's words, with mail addresses taken out so that they may be logged. */
  readonly text?: string;
}

const inWords = (answer: SmtpAnswer) => answer.text ?? 'no answer';

/** No mail server is set up (SMTP_URL): nothing can be sent until an administrator sets one. */
export class MailNotConfiguredError extends Error {
  override readonly name = 'MailNotConfiguredError';
  constructor() {
    super('No mail server is set up: set SMTP_URL to send mail.');
  }
}

/**
 * The address does not work and will not work tomorrow either. Trying again is pointless: mark the address as faulty
 * and turn to the deputy.
 */
export class MailAddressRefusedError extends Error {
  override readonly name = 'MailAddressRefusedError';
  constructor(readonly answer: SmtpAnswer) {
    super(`The mail address was refused: ${inWords(answer)}`);
  }
}

/**
 * The mail did not get through, and that says nothing about the address: server away, busy, or not willing to work for
 * us. Try again later.
 */
export class MailNotDeliveredError extends Error {
  override readonly name = 'MailNotDeliveredError';
  constructor(readonly answer: SmtpAnswer) {
    super(`The mail was not delivered: ${inWords(answer)}`);
  }
}
