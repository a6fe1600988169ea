import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { DomainError, type ErrorKind } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import { localeOf } from './locale.js';

const HTTP_STATUS: Record<ErrorKind, number> = {
  INVALID_INPUT: 400,
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

/**
 * Expected refusals are answers, not incidents: they are worded for people and not logged. In GraphQL the error is handed
 * back for the executor to word; on other routes it becomes a status with a sentence.
 */
@Catch(DomainError)
export class DomainErrorFilter implements ExceptionFilter<DomainError> {
  catch(error: DomainError, host: ArgumentsHost): DomainError | undefined {
    if (host.getType<GqlContextType>() === 'graphql') return error;
    const http = host.switchToHttp();
    const locale = localeOf({ req: http.getRequest<Request>() });
    http
      .getResponse<Response>()
      .status(HTTP_STATUS[error.kind])
      .json({ code: error.kind, reason: error.code, message: message(error.code, locale, error.details) });
    return undefined;
  }
}
