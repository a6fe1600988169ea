import type { IncomingMessage } from 'node:http';
import { pagePaths, servicePaths } from '../web/pages.js';

const places = new Set<string>([...servicePaths, ...pagePaths]);

/**
 * The kind of address a request went to, for logs and metrics: the pattern of the route (`/health/:part`), or else the
 * first part of the path if it is one of ours. Never the path itself, which may carry ids and one-time tokens.
 */
export function requestRoute(request: IncomingMessage): string {
  const { route, baseUrl, originalUrl } = request as IncomingMessage & {
    route?: { path?: unknown };
    baseUrl?: string;
    originalUrl?: string;
  };
  if (typeof route?.path === 'string') return `${baseUrl ?? ''}${route.path}`;
  const first = /^\/([^/?]*)/.exec(originalUrl ?? request.url ?? '')?.[1] ?? '';
  if (first === '') return '/';
  return places.has(first) ? `/${first}` : 'other';
}

/** The name a client gave its GraphQL operation, if it is a plain name. The text of the operation is not looked at. */
export function findOperationName(request: IncomingMessage): string | undefined {
  const { body } = request as { body?: unknown };
  if (typeof body !== 'object' || body === null || !('operationName' in body)) return undefined;
  const name = body.operationName;
  return typeof name === 'string' && /^[A-Za-z_]\w{0,63}$/.test(name) ? name : undefined;
}
