import type { Request } from 'express';
import { deviceIn, senderIn, shortened } from './visitor.rules.js';

/** Where a request comes from, as far as accounts have to know. */
export interface Visitor {
  /** What attempts are counted by: an IPv4 address, or the network an IPv6 address lies in. Never stored with a person. */
  readonly sender: string;
  /** The network address, shortened. */
  readonly network: string;
  /** Browser and operating system in words. */
  readonly device: string;
  readonly cookies: string | undefined;
}

/** The visitor behind a request; without one, as in tests and scripts, nobody in particular. */
export function visitorOf(request: Pick<Request, 'ip' | 'headers'> | undefined): Visitor {
  const address = request?.ip ?? '';
  return {
    sender: senderIn(address),
    network: shortened(address),
    device: deviceIn(request?.headers['user-agent'] ?? ''),
    cookies: request?.headers.cookie,
  };
}
