import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLErrorOptions, type GraphQLFormattedError } from 'graphql';
import type { Locale } from '../../kernel/actor.js';
import { conflict, DomainError, invalidInput, notAllowed } from '../../kernel/errors.js';
import { defineMessages, message } from '../../kernel/messages.js';
import { describeFaults, type InputFault } from './input-faults.js';

const logger = new Logger('GraphQL');

defineMessages({
  'database.alreadyExists': {
    de: 'Das gibt es schon („{field}“). Bitte prüfen Sie, ob der Eintrag bereits vorhanden ist, oder geben Sie etwas anderes an.',
    en: 'This exists already (“{field}”). Please check whether it has been entered before, or enter something else.',
  },
  'database.unknownReference': {
    de: 'Den Eintrag, den „{field}“ nennt, gibt es nicht. Bitte wählen Sie einen vorhandenen.',
    en: 'What “{field}” refers to does not exist. Please choose something that does.',
  },
  'database.stillNeeded': {
    de: 'Dieser Eintrag wird noch gebraucht und kann darum nicht entfernt werden.',
    en: 'This record is still needed and cannot be removed.',
  },
  'database.ruleBroken': {
    de: 'Die Angaben passen nicht zusammen ({rule}). Bitte prüfen Sie Daten und Pflichtangaben.',
    en: 'The entries do not fit together ({rule}). Please check dates and required entries.',
  },
  'database.badValue': {
    de: 'Eine Angabe hat nicht die erwartete Form, zum Beispiel eine unbekannte Kennung.',
    en: 'An entry does not have the expected form, for example an unknown id.',
  },
  'database.tooSlow': {
    de: 'Die Anfrage hat zu lange gedauert. Bitte fragen Sie weniger auf einmal ab.',
    en: 'The request took too long. Please ask for less at once.',
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

interface DatabaseError {
  readonly code?: string;
  readonly constraint?: string;
  readonly detail?: string;
}

/**
 * The field of the API behind the (last) column of a broken key. Of Postgres' words only the column is taken: they also
 * hold what was entered, which may be personal.
 */
const fieldOf = ({ detail }: DatabaseError): string | undefined =>
  detail
    ?.match(/^Key \((?:[^)]*, )?"?(?:lower\()?(\w+)/)?.[1]
    .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const brokenKey = (error: DatabaseError) => ({
  rule: error.constraint,
  field: fieldOf(error) ?? error.constraint,
});

const fromSqlState = (error: DatabaseError): DomainError | undefined => {
  switch (error.code) {
    case '23505':
      return conflict('database.alreadyExists', brokenKey(error), fieldOf(error));
    case '23503':
      if (error.detail?.includes('still referenced'))
        return conflict('database.stillNeeded', brokenKey(error));
      return invalidInput('database.unknownReference', fieldOf(error), brokenKey(error));
    case '23502':
    case '23514':
      return invalidInput('database.ruleBroken', undefined, { rule: error.constraint });
    case '22P02':
    case '22021':
    case '22003':
    case '22007':
    case '22008':
      return invalidInput('database.badValue');
    case '57014':
      return invalidInput('database.tooSlow');
    case '42501':
      return notAllowed();
    default:
      return undefined;
  }
};

/** What people are told about an error: never more than they may know, always what they can do. */
export function toDomainError(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  if (error instanceof GraphQLError && error.originalError) return toDomainError(error.originalError);
  const candidate =
    (error as { driverError?: DatabaseError } | null)?.driverError ?? (error as DatabaseError | null);
  return candidate && typeof candidate === 'object' ? fromSqlState(candidate) : undefined;
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
