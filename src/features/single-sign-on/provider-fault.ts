import { AuthorizationResponseError, ResponseBodyError } from 'openid-client';

/** Why a provider brought nobody home: it is down, the person said no there, or what it answered does not hold. */
export type FaultReason = 'unavailable' | 'cancelled' | 'failed';

/** A sign-in that failed at the provider. Its message is for operators and holds nothing about the person. */
export class ProviderFault extends Error {
  constructor(
    readonly reason: FaultReason,
    message: string,
  ) {
    super(message);
  }
}

const DOWN = new Set(['server_error', 'temporarily_unavailable']);
const SAID_NO = new Set(['access_denied', 'login_required', 'consent_required', 'interaction_required']);

/** What an error of the library means. */
export function faultOf(error: unknown): ProviderFault {
  if (error instanceof ProviderFault) return error;
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) {
    const reason = DOWN.has(error.error) ? 'unavailable' : SAID_NO.has(error.error) ? 'cancelled' : 'failed';
    return new ProviderFault(reason, `answered ${error.error}`);
  }
  const { code, name, cause } = error as Told;
  if (isUnreachable(error as Told) || (cause && isUnreachable(cause)))
    return new ProviderFault('unavailable', 'cannot be reached');
  if (cause?.status !== undefined && cause.status >= 500)
    return new ProviderFault('unavailable', `answered ${cause.status}`);
  return new ProviderFault('failed', code ?? name ?? 'unknown');
}

/** What errors of the library and of `fetch` have in common. */
interface Told {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly status?: number;
  readonly cause?: Told;
}

/** `fetch` says so of everything that keeps an answer from arriving. */
const isUnreachable = ({ name, message }: Told): boolean =>
  name === 'TimeoutError' || (name === 'TypeError' && message === 'fetch failed');
