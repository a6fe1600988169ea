import { raw, Sql, sql } from '../database/sql.js';
import type { ReadContext } from './shape.js';
import { recordedTables } from './recorded-tables.js';

/** Who asks, and whether about the past. */
type Asking = Pick<ReadContext, 'actor' | 'past'>;

/** A rule that says who may see a row. */
export type Visibility<Context extends Asking = ReadContext> = (row: Sql, context: Context) => Sql;

/** Functions of the database that read records; schema "today" has them for today. A spec compares the list with the database. */
export const READING_FUNCTIONS = [
  'actor_of',
  'actor_of_account',
  'actor_without_seats',
  'areas_within',
  'coordinator_on_duty',
  'is_agreed',
  'office_name_on',
  'official_name_on',
  'organisation_name_on',
  'roles_on',
  'served_offices',
  'version_in_force',
];

const asked = new WeakSet<object>();

/**
 * A rule that asks twice where the past is read: whether the reader might have seen the row as it was, and, where the record
 * still exists, whether the reader may see it today. So nobody gets round a later closing by asking for an earlier day. What
 * belongs to a record (its milestones, its versions) has a rule that names the rule of the record, and with it asks twice too.
 */
export function alsoToday<Context extends Asking>(
  table: string,
  rule: Visibility<Context>,
): Visibility<Context> {
  if (asked.has(rule)) return rule;
  const both: Visibility<Context> = (row, context) => {
    const then = rule(row, context);
    if (!context.past) return then;
    const record = raw(`today_${table}`);
    const today = rule(record, { ...context, today: context.past.today, past: undefined });
    if (holdsForAll(today)) return then;
    return sql`(${then}) and not exists (select from public.${raw(table)} ${record}
      where ${record}.id = ${row}.id and (${ofToday(today)}) is not true)`;
  };
  asked.add(both);
  return both;
}

/** Whether a rule lets the reader see every row, so that nothing has to be looked up for it. */
export const holdsForAll = ({ text }: Sql): boolean => /^[()\s]*true[()\s]*$/.test(text);

/** The same words, reading the tables of today whatever the search path. */
export function ofToday({ strings, values }: Sql): Sql {
  const tables = recordedTables();
  const functions = new Set(READING_FUNCTIONS);
  return new Sql(
    strings.map((text) =>
      text
        .replace(
          /\b(from|join)(\s+)"?([a-z_]+)"?(?![\w.(])/g,
          (words, before: string, space: string, name: string) =>
            tables.has(name) ? `${before}${space}public.${name}` : words,
        )
        .replace(/(?<![\w.])([a-z_]+)(?=\s*\()/g, (words, name: string) =>
          functions.has(name) ? `today.${words}` : words,
        ),
    ),
    values,
  );
}
