import type { IncomingMessage } from 'node:http';
import type { NextFunction, Request, Response } from 'express';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request comes from our own pages, or from no page at all. Browsers say in `Origin` whose page sent a request that
 * may change something or opens a socket, and no page can make them say otherwise. Programs say nothing; they carry no
 * cookies that somebody else could make use of.
 */
export function isFromOwnPages({ headers }: Pick<IncomingMessage, 'headers'>, publicUrl: string): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return origin === new URL(publicUrl).origin || new URL(origin).host === host;
}

/** Refuses what a page of somebody else wants to change in the name of whoever is signed in. */
export const refuseForeignPages =
  (publicUrl: string) =>
  (request: Request, response: Response, next: NextFunction): void => {
    if (READING.has(request.method) || isFromOwnPages(request, publicUrl)) return next();
    response.sendStatus(403);
  };
