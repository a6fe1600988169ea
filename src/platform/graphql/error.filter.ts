import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import type { ErrorKind } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import { toDomainError } from './error-mapper.js';
import { localeOf } from './locale.js';

const HTTP_STATUS: Record<ErrorKind, number> = {
  INVALID_INPUT: 400,
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

/**
 * Hands errors of GraphQL back for `error-mapper.ts` to word, and to log if they are no mere refusals. On other routes an
 * expected refusal becomes a status with a sentence.
 */
@Catch()
export class ErrorFilter extends BaseExceptionFilter {
  override catch(thrown: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') return thrown;
    const error = toDomainError(thrown);
    if (!error) return super.catch(thrown, host);
    const http = host.switchToHttp();
    const locale = localeOf({ acceptLanguage: http.getRequest<Request>().headers['accept-language'] });
    http
      .getResponse<Response>()
      .status(HTTP_STATUS[error.kind])
      .json({ code: error.kind, reason: error.code, message: message(error.code, locale, error.details) });
    return undefined;
  }
}
