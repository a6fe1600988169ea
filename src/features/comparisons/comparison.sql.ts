import { hasPermission } from '../../kernel/permissions.js';
import { empty, join, raw, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import {
  ChangedType,
  ChangeKind,
  changeTables,
  type Comparison as Compared,
  movements,
  openAt,
  pairs,
  type Side,
  Standing,
  trackedOf,
  untouchedOpen,
} from '../changes/index.js';
import { LIGHT_COLUMNS, lightsAtBothEnds } from '../measures/index.js';
import { strategyIsVisible } from '../strategies/index.js';
import type { ComparisonFilter } from './comparison.input.js';

/** What is told besides measures. */
export const SECTIONS = [ChangedType.PROBLEM_AREA, ChangedType.STRATEGY, ChangedType.AGREEMENT] as const;

export interface ComparisonRequest {
  readonly from: Side;
  readonly to: Side;
  readonly fromMeetingId?: string;
  readonly toMeetingId?: string;
  readonly filter: ComparisonFilter;
  readonly groups: number;
  readonly skipGroups: number;
  readonly entries: number;
}

/** What is told of a measure besides what compares it: carried along, so that it is not looked up again. */
const CARRIED = ['number', ...LIGHT_COLUMNS, 'status_reason', 'discontinued_reason'];

/** What a committee wants to hear of first. */
const FIRST_TOLD = [
  ChangeKind.WITHDRAWN,
  ChangeKind.SLIPPED,
  ChangeKind.REOPENED,
  ChangeKind.DONE,
  ChangeKind.NEW,
  ChangeKind.CHANGED,
];

/**
 * The tables of the statement. Those of the changes for what is told besides measures; and for measures:
 * `measure_pair`, both ends side by side; `standing_measure`, all that were open or changed; `strategy_tie`, their strategies as they
 * are now; `standing_light`, their lights at both ends; `measure_figure` and `light_figure`, sums in total and by strategy;
 * `told_group`, `told_entry` and `told_other`, what is listed. What nobody asks for is not computed.
 */
export function comparisonTables(request: ComparisonRequest, context: ReadContext): Sql {
  const { from, to, filter } = request;
  const others: Compared = { from, to, each: false, filter: { ...filter, types: [...SECTIONS] } };
  const compared: Compared = { from, to, each: false, filter: { ...filter }, carried: CARRIED };
  const measure = trackedOf(ChangedType.MEASURE);
  const isOpen = hasPermission(context.actor, measure.permission);
  return sql`${changeTables(others, context)},
    compared_end as (${ends(request)}),
    measure_pair as materialized (${pairs(isOpen ? [measure] : [], compared, context)}),
    standing_measure as materialized (
      select record_id as id, before_standing, after_standing, slipped, kinds, ${lightColumns((column, end) => `${end}_${column}`)}
        from measure_pair where cardinality(kinds) > 0 or ${Standing.OPEN} in (before_standing, after_standing)
      ${
        isOpen
          ? sql`union all
      select v.id, ${Standing.OPEN}, ${Standing.OPEN}, false, '{}'::text[], ${lightColumns((column) => `v.${column}`)}
        ${untouchedOpen(measure, compared, context)}`
          : empty
      }),
    strategy_tie as materialized (${ties(filter.strategyId, context)}),
    standing_light as materialized (${lightsAtBothEnds(sql`standing_measure`, from, to, context)}),
    measure_figure as materialized (${byStrategy(sql`standing_measure`, figures)}),
    graded_measure as materialized (select s.id, ${grade('before')}, ${grade('after')}
      from standing_measure s join standing_light l on l.id = s.id),
    light_total as materialized (select ${lights} from graded_measure),
    light_figure as materialized (${eachStrategy(sql`graded_measure`, lights)}),
    told_group as materialized (${groups(request)}),
    told_entry as materialized (${entries(request)}),
    told_other as (select id from (
      select c.id, row_number() over (partition by c.type order by c.at desc, c.id) as place from listed_change c
       where c.before_standing <> c.after_standing) came where place <= ${request.entries})`;
}

const lightColumns = (of: (column: string, end: string) => string): Sql =>
  raw(
    ['before', 'after']
      .flatMap((end) => LIGHT_COLUMNS.map((column) => `${of(column, end)} as ${end}_${column}`))
      .join(', '),
  );

const ends = ({ from, to, fromMeetingId, toMeetingId }: ComparisonRequest): Sql =>
  sql`select true as is_first, ${from.at} as at, ${from.day} as day, ${fromMeetingId ?? null}::uuid as meeting_id
    union all select false, ${to.at}, ${to.day}, ${toMeetingId ?? null}::uuid`;

/** Each measure with each of its strategies that the reader sees; with none where there is none. */
function ties(strategyId: string | undefined, context: ReadContext): Sql {
  const strategies = sql`select seen.id from strategy seen where ${strategyIsVisible(sql`seen`, context)}`;
  if (strategyId)
    return sql`select link.measure_id, link.strategy_id from measure_strategy link
      where link.strategy_id = ${strategyId}::uuid and link.strategy_id in (${strategies})`;
  // "is true" keeps the planner from joining, which asked the rule of each measure's strategy again
  return sql`select s.id as measure_id, tie.strategy_id from standing_measure s left join (
      select link.measure_id, link.strategy_id from measure_strategy link where (link.strategy_id in (${strategies})) is true
    ) tie on tie.measure_id = s.id`;
}

/** Sums of all rows, each counted once, and of those of each strategy. */
const byStrategy = (rows: Sql, sums: Sql): Sql =>
  sql`select true as is_total, null::uuid as strategy_id, ${sums} from ${rows} counted
    union all select false as is_total, by_strategy.* from (${eachStrategy(rows, sums)}) by_strategy`;

const eachStrategy = (rows: Sql, sums: Sql): Sql =>
  sql`select tie.strategy_id, ${sums} from ${rows} counted
    join strategy_tie tie on tie.measure_id = counted.id group by tie.strategy_id`;

const figures = sql`${openAt.beginning}::integer as opening, ${movements}, ${openAt.end}::integer as closing,
  count(*) filter (where cardinality(kinds) > 0)::integer as told`;

/** What an open measure shows, as numbers that are quickly counted; those of the colours rise with gravity. */
const GRADES = { green: 1, yellow: 2, red: 3, grey: 4, not_running: 5 };

const COLOURS = { GREEN: GRADES.green, YELLOW: GRADES.yellow, RED: GRADES.red, GREY: GRADES.grey };

/** The grade at one end; null where it was not open. */
const grade = (end: string): Sql => {
  const colours = Object.entries(COLOURS).map(
    ([light, number]) => sql`when ${light} then ${raw(String(number))}`,
  );
  return sql`case when s.${raw(end)}_standing = ${Standing.OPEN} then case l.${raw(end)}_light ${join(colours, ' ')}
    else ${raw(String(GRADES.not_running))} end end as ${raw(`${end}_grade`)}`;
};

/** The lights of what is open at one end, as columns. */
const tally = (end: string): Sql =>
  raw(
    Object.entries(GRADES)
      .map(([name, number]) => `count(*) filter (where ${end}_grade = ${number})::integer as ${end}_${name}`)
      .join(', '),
  );

/** Silence is neither better nor worse than a colour, so it is in neither number. */
const moved = (comparison: '<' | '>'): Sql =>
  raw(`count(*) filter (where after_grade ${comparison} before_grade and after_grade <= ${GRADES.red}
    and before_grade <= ${GRADES.red})::integer`);

const lights = sql`${tally('before')}, ${tally('after')}, ${moved('>')} as worse, ${moved('<')} as better`;

const groups = ({ groups, skipGroups }: ComparisonRequest): Sql =>
  sql`select f.strategy_id, row_number() over (order by s.title nulls last, f.strategy_id) as place
    from measure_figure f left join strategy s on s.id = f.strategy_id
   where not f.is_total order by place offset ${skipGroups} limit ${groups}`;

/** Numbered first, so that lights are looked up for those that stay. */
const entries = ({
  entries,
}: ComparisonRequest): Sql => sql`select kept.*, l.before_light, l.after_light from (
    select tie.strategy_id, p.record_id as id, p.*, coalesce(p.after_number, p.before_number) as number,
        row_number() over (partition by tie.strategy_id order by ${rank}, coalesce(p.after_number, p.before_number), p.record_id) as place
      from measure_pair p join strategy_tie tie on tie.measure_id = p.record_id
      join told_group g on ${key(sql`g`)} = ${key(sql`tie`)}
     where cardinality(p.kinds) > 0) kept
  left join standing_light l on l.id = kept.id
  where kept.place <= ${entries}`;

/** The strategy, or that there is none, as a value that can be compared. */
export const key = (row: Sql): Sql => sql`coalesce(${row}.strategy_id::text, '')`;

const rank = sql`case ${join(
  FIRST_TOLD.map((kind, place) => sql`when ${kind} = any(p.kinds) then ${raw(String(place))}`),
  ' ',
)} end`;
