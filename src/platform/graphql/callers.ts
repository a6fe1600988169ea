import type { Request, Response } from 'express';
import type { Actor } from '../../kernel/actor.js';
import { DomainError } from '../../kernel/errors.js';
import type { Identity } from '../auth/identity.js';
import { toGraphQLError } from './error-mapper.js';
import { localeOf } from './locale.js';

/** Who sends a request; a wrong token refuses all of it, so that nobody takes the answer to a stranger for their own. */
export async function callerOf(
  identity: Identity,
  request: Request,
  response: Response,
): Promise<Actor | null> {
  try {
    return await identity.actorOf(request, (cookie) => response.append('Set-Cookie', cookie));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const refusal = toGraphQLError(error, localeOf({ acceptLanguage: request.headers['accept-language'] }));
    const status = error.kind === 'NOT_SIGNED_IN' ? 401 : 429;
    throw Object.assign(refusal, { extensions: { ...refusal.extensions, http: { status } } });
  }
}
