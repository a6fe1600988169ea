import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { localDate } from '../../kernel/calendar.js';

const day = (value: unknown): string => {
  try {
    return localDate(String(value));
  } catch {
    throw new GraphQLError('This is not a day of the calendar; expected YYYY-MM-DD');
  }
};

/** Plans are counted forth and back from a day by years: from here nothing leaves the calendar. */
const enteredDay = (value: unknown): string => {
  const entered = day(value);
  if (entered < '1900-01-01' || entered > '2199-12-31')
    throw new GraphQLError('Days of the years 1900 to 2199 are taken');
  return entered;
};

const instant = (value: unknown): string => {
  const text = value instanceof Date ? value.toISOString() : String(value);
  if (Number.isNaN(Date.parse(text))) throw new GraphQLError('This is not an instant; expected ISO 8601');
  return text;
};

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;

const dayOrInstant = (value: unknown): string => {
  const text = String(value);
  if (!text.includes('T')) return day(text);
  if (!INSTANT.test(text) || Number.isNaN(Date.parse(text)))
    throw new GraphQLError(`"${text}" is neither a day nor an instant with offset (ISO 8601)`);
  return text;
};

const fromLiteral = (parse: (value: unknown) => string) => (node: ValueNode) => {
  if (node.kind !== Kind.STRING)
    throw new GraphQLError('A text in quotation marks was expected', { nodes: node });
  return parse(node.value);
};

/** A day in Germany. Deadlines, meetings and reports count in days, never in instants. */
export const LocalDay = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A day of the calendar in Germany, YYYY-MM-DD.',
  parseValue: enteredDay,
  parseLiteral: fromLiteral(enteredDay),
  serialize: day,
});

/** A moment, where the order of events counts: versions, sign-ins, sent mails. */
export const Instant = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with offset, for example 2026-06-18T07:30:00+00:00.',
  parseValue: instant,
  parseLiteral: fromLiteral(instant),
  serialize: instant,
});

/** A day, which ends at midnight in Germany, or a moment: as of which something was known. */
export const AsOf = new GraphQLScalarType<string, string>({
  name: 'AsOf',
  description:
    'A day of the calendar in Germany, YYYY-MM-DD, which means its end; or an instant in ISO 8601 with offset.',
  parseValue: dayOrInstant,
  parseLiteral: fromLiteral(dayOrInstant),
  serialize: dayOrInstant,
});

/** A geometry as GeoJSON, read only. */
export const GeoJson = new GraphQLScalarType<unknown, unknown>({
  name: 'GeoJSON',
  description: 'A GeoJSON geometry (RFC 7946): longitude and latitude in EPSG:4326.',
  serialize: (geometry) => geometry,
  parseValue: () => {
    throw new GraphQLError('Geometries come in by import only');
  },
});
