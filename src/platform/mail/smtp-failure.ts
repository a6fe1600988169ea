import { MailAddressRefusedError, MailNotDeliveredError, type SmtpAnswer } from './mail-errors.js';
import { withoutAddresses } from './without-addresses.js';

/** The parts of a failure reported by the SMTP client that tell us whose fault it is. */
interface SmtpFailure {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly response?: unknown;
  readonly responseCode?: unknown;
  readonly message?: unknown;
}

function readAnswer(failure: SmtpFailure): SmtpAnswer {
  const response = typeof failure.response === 'string' ? failure.response : undefined;
  const words = response ?? (typeof failure.message === 'string' ? failure.message : 'unknown failure');
  return {
    code: typeof failure.responseCode === 'number' ? failure.responseCode : undefined,
    enhancedCode: response?.match(/\b[245]\.\d{1,3}\.\d{1,3}\b/)?.[0],
    text: withoutAddresses(words),
  };
}

/**
 * Only a final "no" (5xx) to this recipient condemns the address. "Sign in first" (530) and policy refusals (x.7.x, such as
 * "relay access denied") come at the same place but mean that we are not set up well; without this distinction a
 * wrong server setting would mark every address of the county as faulty.
 */
const isAboutTheAddress = (failure: SmtpFailure, { code, enhancedCode }: SmtpAnswer) =>
  failure.command === 'RCPT TO' &&
  code !== undefined &&
  code >= 500 &&
  code !== 530 &&
  !enhancedCode?.startsWith('5.7.');

/** Turns whatever the SMTP client throws into one of our two kinds of failure, so that the caller knows what to do. */
export function toMailError(failure: unknown): MailAddressRefusedError | MailNotDeliveredError {
  const seen: SmtpFailure = typeof failure === 'object' && failure !== null ? failure : {};
  const answer = readAnswer(seen);
  return isAboutTheAddress(seen, answer)
    ? new MailAddressRefusedError(answer)
    : new MailNotDeliveredError(answer);
}
