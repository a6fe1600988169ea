import type { Permission } from '../../kernel/permissions.js';
import type { Wording } from '../../kernel/messages.js';
import { join, raw, type Sql, sql } from '../../platform/database/sql.js';
import { type ObjectClass, type ReadContext, shapeOf } from '../../platform/read/index.js';

/** The columns of what is missing: whose it is, since when, and what the sentence names. */
export interface GapColumns {
  /** Id of the office that could close it; null where nobody in particular could. */
  readonly office: Sql;
  /** The day since when it is missing. */
  readonly since: Sql;
  /** What the record is called. */
  readonly title: Sql;
  /** What else the sentence names. */
  readonly name?: Sql;
}

/** Something that can be missing. A new kind is one more of these. */
export interface GapDefinition {
  /** What is looked at, as `row`: each is seen by the rule of its own room. */
  readonly of: () => ObjectClass;
  /** Whoever may not read such records at all is told of none. */
  readonly permission: Permission;
  /** Further tables that the row is joined with. */
  readonly joins?: Sql;
  /** When it is missing. What is hidden from the reader is taken as if it were not there. */
  readonly where: (context: ReadContext) => Sql;
  readonly told: GapColumns;
  /** What the value of the list means. */
  readonly description: string;
  /** Says what is missing: `{title}` and `{name}` stand for the record. */
  readonly sentence: Wording;
  /** Says what to do. */
  readonly remedy: Wording;
}

/** The records of which it is missing, as the reader may see them. */
export function gapsOf(kind: string, place: number, definition: GapDefinition, context: ReadContext): Sql {
  const { of, joins, where, told } = definition;
  const shape = shapeOf(of());
  const columns: [string, Sql][] = [
    ['kind', sql`${kind}::text`],
    ['kind_place', raw(String(place))],
    ['id', sql`row.id`],
    ['office_id', told.office],
    ['since', told.since],
    ['title', told.title],
    ['name', told.name ?? sql`null::text`],
  ];
  return sql`select ${join(columns.map(([name, column]) => sql`${column} as ${raw(name)}`))}
    from ${shape.from(context)} row ${joins ?? sql``}
   where ${shape.visible(sql`row`, context)} and ${where(context)}`;
}

/** The day something was entered in Germany. */
export const enteredOn = (row: Sql): Sql => sql`(${row}.created_at at time zone 'Europe/Berlin')::date`;
