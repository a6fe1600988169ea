import { hasPermission } from '../../kernel/permissions.js';
import { all, join, raw, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { ChangeKind } from './change.enums.js';
import type { ChangeFilter } from './change.input.js';
import { leavesClosed, Standing } from './change-kinds.rules.js';
import { type Comparison, kindsOf, pairsOf, untouchedOpen } from './pairs.sql.js';
import { allTracked, type Tracked } from './tracked.js';

/** The types of record whose door is open to the reader. */
export const readableTracked = ({ actor }: ReadContext): Tracked[] =>
  allTracked().filter(({ permission }) => hasPermission(actor, permission));

/**
 * The tables of the statement: `listed_change`, the entries of the list, and `figure`, the sums of each type. What nobody asks for
 * is not computed.
 */
export function changeTables(comparison: Comparison, context: ReadContext): Sql {
  const types = readableTracked(context);
  const folded = { ...comparison, each: false };
  const listed = comparison.each ? sql`${pairs(types, comparison, context)}` : sql`select * from pair`;
  return sql`pair as materialized (${pairs(types, folded, context)}),
    listed_change as materialized (
      select record_id as id, * from (${listed}) listed where cardinality(kinds) > 0),
    figure as (${figures(types, folded, context)})`;
}

/** What the filter asks of an entry itself; everything else was asked of the record. */
export const entryMatches = (entry: Sql, { kinds, changedById }: ChangeFilter): Sql =>
  all([
    kinds ? sql`${entry}.kinds && ${kinds}::text[]` : undefined,
    changedById ? sql`${entry}.by_person` : undefined,
  ]);

/** Both ends side by side with what happened, for some types of record. */
export function pairs(types: readonly Tracked[], comparison: Comparison, context: ReadContext): Sql {
  const statements = types
    .map((tracked) => pairsOf(tracked, comparison, context))
    .filter((statement) => statement !== undefined);
  if (statements.length === 0) return nothing(comparison);
  return sql`select compared.*, ${kindsOf(sql`compared`)} as kinds from (${join(
    statements.map((statement) => sql`(${statement})`),
    ' union all ',
  )}) compared`;
}

function figures(types: readonly Tracked[], comparison: Comparison, context: ReadContext): Sql {
  const standing = types.flatMap((tracked) => {
    const untouched = untouchedOpen(tracked, comparison, context);
    return untouched
      ? [sql`select ${tracked.type}::text as type, (select count(*) ${untouched}) as untouched`]
      : [];
  });
  if (standing.length === 0) return sql`select null::text as type where false`;
  return sql`select u.type, (u.untouched + ${openAt.beginning})::integer as opening, ${movements},
      (u.untouched + ${openAt.end})::integer as closing
    from (${join(standing, ' union all ')}) u left join pair on pair.type = u.type
   group by u.type, u.untouched`;
}

const standings = Object.values(Standing);
const LEAVING = standings.flatMap((before) =>
  standings.filter((after) => leavesClosed(before, after)).map((after) => [before, after] as const),
);

const has = (kind: ChangeKind): Sql => sql`count(*) filter (where ${kind} = any(kinds))::integer`;

/** How many of some pairs were open at either end. */
export const openAt = {
  beginning: sql`count(*) filter (where before_standing = ${Standing.OPEN})`,
  end: sql`count(*) filter (where after_standing = ${Standing.OPEN})`,
};

/** What happened to some pairs, as columns of sums. Together with how many were open at both ends they add up. */
export const movements = sql`${has(ChangeKind.NEW)} as new, ${has(ChangeKind.DONE)} as done,
  ${has(ChangeKind.SLIPPED)} as slipped, ${has(ChangeKind.CHANGED)} as changed, ${has(ChangeKind.WITHDRAWN)} as withdrawn,
  count(*) filter (where before_standing in (${Standing.DONE}, ${Standing.WITHDRAWN}) and before_standing || ' ' || after_standing = any(${LEAVING.map((way) => way.join(' '))}::text[]))::integer as reopened`;

const nothing = ({
  carried = [],
}: Comparison): Sql => sql`select null::text as type, null::uuid as record_id, null::integer as before_version, null::integer as after_version,
  null::text as before_standing, null::text as after_standing, false as slipped, false as says_else, null::integer as fresh,
  null::integer as corrected, null::integer as aims, null::timestamptz as since, null::timestamptz as until, null::timestamptz as at,
  null::uuid as author_id, null::text as reason, null::text as source, false as by_person${raw(
    carried.map((name) => `, null as before_${name}, null as after_${name}`).join(''),
  )}, '{}'::text[] as kinds where false`;
