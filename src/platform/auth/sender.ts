import type { IncomingMessage } from 'node:http';
import proxyAddress from 'proxy-addr';

const isNear = proxyAddress.compile(['loopback', 'linklocal', 'uniquelocal']);

/**
 * At most one proxy in front, in the same network: it says who asked. Whatever stands before its word came from the asker,
 * who may sit in the same network: believed, it would let passwords be tried without end, and others be locked out.
 */
export const trustNearestProxy = (address: string, hop: number): boolean => hop === 0 && isNear(address, hop);

/** The network address a request came from. */
export const senderOf = (request: IncomingMessage): string => proxyAddress(request, trustNearestProxy);
