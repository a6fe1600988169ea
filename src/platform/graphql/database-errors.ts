import { conflict, type DomainError, invalidInput, notAllowed } from '../../kernel/errors.js';
import { defineMessages } from '../../kernel/messages.js';

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
    de: 'Die Angaben passen nicht zusammen. Bitte prüfen Sie Daten und Pflichtangaben.',
    en: 'The entries do not fit together. Please check dates and required entries.',
  },
  'database.badValue': {
    de: 'Eine Angabe hat nicht die erwartete Form, zum Beispiel eine unbekannte Kennung.',
    en: 'An entry does not have the expected form, for example an unknown id.',
  },
  'database.tooSlow': {
    de: 'Die Anfrage hat zu lange gedauert. Bitte fragen Sie weniger auf einmal ab.',
    en: 'The request took too long. Please ask for less at once.',
  },
  'database.alreadyThere': {
    de: 'Das gibt es schon. Bitte prüfen Sie, ob der Eintrag bereits vorhanden ist, oder geben Sie etwas anderes an.',
    en: 'This exists already. Please check whether it has been entered before, or enter something else.',
  },
  'database.busy': {
    de: 'Gerade ändern mehrere Menschen dasselbe. Es wurde nichts gespeichert; bitte versuchen Sie es gleich noch einmal.',
    en: 'Several people are changing the same right now. Nothing was saved; please try again in a moment.',
  },
});

/** What node-postgres says of an error. Its words also hold what was entered, which may be personal: they go no further. */
interface DatabaseError {
  readonly code?: string;
  readonly detail?: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
}

const asField = (column: string | undefined): string | undefined =>
  column?.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The field of the API behind the (last) column of a broken key. */
const fieldOfKey = ({ detail }: DatabaseError): string | undefined =>
  asField(detail?.match(/^Key \((?:[^)]*, )?"?(?:lower\()?(\w+)/)?.[1]);

/** The field behind a rule that looks at one column: PostgreSQL names it after table and column. */
function fieldOfRule({ table, constraint, column }: DatabaseError): string | undefined {
  if (column) return asField(column);
  const start = `${table}_`;
  if (!constraint?.startsWith(start)) return undefined;
  return asField(/^(\w+)_check$/.exec(constraint.slice(start.length))?.[1]);
}

function fromSqlState(error: DatabaseError): DomainError | undefined {
  const field = fieldOfKey(error);
  switch (error.code) {
    case '23505':
      return field ? conflict('database.alreadyExists', { field }, field) : conflict('database.alreadyThere');
    case '23503':
      if (error.detail?.includes('still referenced')) return conflict('database.stillNeeded');
      return invalidInput('database.unknownReference', field, { field });
    case '23P01':
      return conflict('database.alreadyThere');
    case '23514':
      // A rule of a room names the code that it is told by
      if (error.constraint?.includes('.')) return conflict(error.constraint);
      return invalidInput('database.ruleBroken', fieldOfRule(error));
    case '23502':
      return invalidInput('database.ruleBroken', fieldOfRule(error));
    case '22P02':
    case '22021':
    case '22003':
    case '22007':
    case '22008':
      return invalidInput('database.badValue');
    case '57014':
      return invalidInput('database.tooSlow');
    // Transactions have tried these again already
    case '40P01':
    case '40001':
    case '55P03':
      return conflict('database.busy');
    case '42501':
      return notAllowed();
    default:
      return undefined;
  }
}

/** What people can do about an error of the database; undefined where it is a defect. */
export function fromDatabase(error: unknown): DomainError | undefined {
  const candidate =
    (error as { driverError?: DatabaseError } | null)?.driverError ?? (error as DatabaseError | null);
  return candidate && typeof candidate === 'object' ? fromSqlState(candidate) : undefined;
}
