import type { NextFunction, Request, Response } from 'express';
import { defineMessages, message } from '../../kernel/messages.js';

defineMessages({
  'request.tooLarge': {
    de: 'Das ist zu viel auf einmal: Eine Anfrage darf höchstens 2 MB groß sein.',
    en: 'This is too much at once: a request may be 2 MB at most.',
  },
  'request.unreadable': {
    de: 'Die Anfrage ist nicht lesbar; erwartet wird JSON in UTF-8, nicht gepackt.',
    en: 'The request cannot be read; expected: JSON in UTF-8, not compressed.',
  },
});

interface BodyError {
  readonly status?: number;
  readonly type?: string;
}

/** A body that cannot be taken is told in words and never with what the parser stumbled over. */
export function requestFaults(
  error: unknown,
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  const { status = 500, type } = error as BodyError;
  if (!type || status >= 500 || response.headersSent) return next(error);
  const reason = status === 413 ? 'request.tooLarge' : 'request.unreadable';
  const locale = /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'de';
  response
    .status(status)
    .json({ errors: [{ message: message(reason, locale), extensions: { code: 'INVALID_INPUT', reason } }] });
}
