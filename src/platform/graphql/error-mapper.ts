import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLErrorOptions, type GraphQLFormattedError } from 'graphql';
import type { Locale } from '../../kernel/actor.js';
import { DomainError } from '../../kernel/errors.js';
import { defineMessages, message } from '../../kernel/messages.js';
import { fromDatabase } from './database-errors.js';
import { describeFaults, type InputFault } from './input-faults.js';

const logger = new Logger('GraphQL');

defineMessages({
  'database.neverDeleted': {
    de: 'Was andere schon kennen, wird nicht gelöscht, sondern sichtbar zurückgezogen.',
    en: 'What others know of already is not deleted, but withdrawn, visibly.',
  },
  'database.changedMeanwhile': {
    de: 'Jemand anderes hat inzwischen etwas geändert ({changedFields}). Bitte laden Sie neu und prüfen Sie Ihre Eingabe.',
    en: 'Somebody else has changed something in the meantime ({changedFields}). Please reload and check your entry.',
  },
  'graphql.internal': {
    de: 'Das hat nicht geklappt. Der Fehler ist unter der Nummer {id} vermerkt; bitte nennen Sie sie der Administration.',
    en: 'That did not work. The error is recorded under number {id}; please tell your administrator.',
  },
  'graphql.invalidInput': {
    de: 'Bitte prüfen Sie diese Angaben: {expected}.',
    en: 'Please check these entries: {expected}.',
  },
});

/** What people are told about an error: never more than they may know, always what they can do. */
export function toDomainError(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  if (error instanceof GraphQLError && error.originalError) return toDomainError(error.originalError);
  return fromDatabase(error);
}

const wordsOf = ({ code, details }: DomainError, locale: Locale) =>
  code === 'graphql.invalidInput'
    ? { ...details, expected: describeFaults(details.faults as InputFault[], locale) }
    : details;

/** An error as it leaves the service: wording in the reader's language, stable code, field and details. */
export function toGraphQLError(
  error: unknown,
  locale: Locale,
  where: GraphQLErrorOptions = {},
): GraphQLError {
  const known = toDomainError(error);
  if (known) {
    return new GraphQLError(message(known.code, locale, wordsOf(known, locale)), {
      ...where,
      extensions: { code: known.kind, reason: known.code, field: known.field, details: known.details },
    });
  }
  const id = randomUUID();
  logger.error(`Unexpected error ${id}`, error instanceof Error ? error.stack : String(error));
  return new GraphQLError(message('graphql.internal', locale, { id }), {
    ...where,
    extensions: { code: 'INTERNAL', reason: 'graphql.internal', details: { id } },
  });
}

/** What Apollo says of a request that is wrong in itself: its words help whoever wrote it and tell nothing else. */
const REQUEST_ERRORS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'TOO_MUCH_AT_ONCE',
]);

/** An error that came up before or outside our own execution, as it leaves the service. */
export function requestError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = String(formatted.extensions?.code);
  if (formatted.extensions?.reason) return formatted;
  if (!REQUEST_ERRORS.has(code)) return toGraphQLError(error, 'de').toJSON();
  return {
    message: formatted.message,
    locations: formatted.locations,
    path: formatted.path,
    extensions: { code },
  };
}
