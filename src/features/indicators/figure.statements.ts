import type { FieldNode } from 'graphql';
import { all, join, raw, type Sql, sql } from '../../platform/database/sql.js';
import { type Compiler, shapeOf } from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { Observation } from './observation.entity.js';
import type { RateOverAreasArgs, TimeSeriesArgs } from './observation.input.js';
import { AreaSeries, RateOverAreas } from './time-series.js';

/** How a field of a figure is written as JSON text at little cost; other fields are left to the compiler. */
const WRITTEN: Readonly<Record<string, (point: Sql) => Sql>> = {
  referenceDate: (point) => sql`'"' || ${point}.reference_date || '"'`,
  value: (point) => sql`coalesce(${point}.value::text, 'null')`,
  numerator: (point) => sql`coalesce(${point}.numerator::text, 'null')`,
  denominator: (point) => sql`coalesce(${point}.denominator::text, 'null')`,
  quality: (point) => sql`'"' || ${point}.quality || '"'`,
  sign: (point) => sql`coalesce('"' || ${point}.sign || '"', 'null')`,
  isSuppressed: (point) => sql`case when ${point}.is_suppressed then 'true' else 'false' end`,
  __typename: () => sql`'"Observation"'`,
};

/**
 * The figures of many areas over many years, as one statement. Postgres spends most of such a statement on building JSON
 * from typed values; numbers, days and our own constants need no quoting, so their text is simply joined.
 */
export function timeSeriesStatement(
  compiler: Compiler,
  nodes: readonly FieldNode[],
  asked: TimeSeriesArgs,
): Sql {
  const area = compiler.alias();
  const parts: Sql[] = [];
  for (const [key, inner] of compiler.selected(shapeOf(AreaSeries), nodes)) {
    parts.push(sql`${raw(`'"${key}":'`)} || ${seriesPart(compiler, area, inner, asked)}`);
  }
  return sql`select '[' || coalesce(string_agg('{' || ${join(parts, ` || ',' || `)} || '}', ',' order by ${area}.path), '') || ']'
    ${compiler.visibleRows(shapeOf(Area), area, areasAsked(area, asked))}`;
}

function seriesPart(compiler: Compiler, area: Sql, nodes: readonly FieldNode[], asked: TimeSeriesArgs): Sql {
  switch (nodes[0].name.value) {
    case 'area':
      return sql`${compiler.object(shapeOf(Area), area, nodes)}::text`;
    case 'points': {
      const point = compiler.alias();
      return sql`(select '[' || coalesce(string_agg(${pointText(compiler, point, nodes)}, ',' order by ${point}.reference_date), '') || ']'
        from shown_observation as ${point}
        where ${point}.area_id = ${area}.id and ${all([figuresAsked(point, asked)])})`;
    }
    default:
      return raw(`'"AreaSeries"'`);
  }
}

function pointText(compiler: Compiler, point: Sql, nodes: readonly FieldNode[]): Sql {
  const shape = shapeOf(Observation);
  const fields = [...compiler.selected(shape, nodes)];
  if (fields.some(([, inner]) => !(inner[0].name.value in WRITTEN)))
    return sql`${compiler.object(shape, point, nodes)}::text`;
  const parts = fields.map(
    ([key, inner], index) =>
      sql`${raw(`'${index === 0 ? '{' : ','}"${key}":'`)} || ${WRITTEN[inner[0].name.value](point)}`,
  );
  return sql`${join(parts, ' || ')} || '}'`;
}

/**
 * A rate over areas, made anew from sums. Areas whose figures are kept secret are left out and only counted: so every sum is
 * made of figures that are shown one by one anyway, and no comparison of sums, with one area or without, tells more than
 * the figures themselves (see indicator.rules.ts).
 */
export function rateOverAreasStatement(
  compiler: Compiler,
  nodes: readonly FieldNode[],
  asked: RateOverAreasArgs,
): Sql {
  const area = compiler.alias();
  const figure = compiler.alias();
  const rate = compiler.alias();
  const isCounted = sql`${figure}.numerator is not null and ${figure}.denominator is not null`;
  const days = asked.referenceDate
    ? sql`(select ${asked.referenceDate}::date as reference_date) day left join sums using (reference_date)`
    : sql`sums`;
  return sql`
    with asked_area as (select ${area}.id ${compiler.visibleRows(shapeOf(Area), area, areasAsked(area, asked))}),
    sums as (
      select ${figure}.reference_date, sum(${figure}.numerator) filter (where ${isCounted}) as numerator,
             sum(${figure}.denominator) filter (where ${isCounted}) as denominator,
             count(*) filter (where ${isCounted}) as counted, count(*) filter (where ${figure}.is_suppressed) as suppressed
        from shown_observation as ${figure} join asked_area on asked_area.id = ${figure}.area_id
       where ${figuresAsked(figure, asked)} group by 1),
    checked as (
      select reference_date, numerator, denominator, i.per_unit, coalesce(counted, 0) as areas_counted,
             coalesce(suppressed, 0) as areas_suppressed,
             (select count(*) from asked_area) - coalesce(counted, 0) - coalesce(suppressed, 0) as areas_missing,
             i.counts_persons and is_disclosive(numerator, denominator, i.minimum_count, i.denominator_minimum)
               or coalesce(counted, 0) = 0 and coalesce(suppressed, 0) > 0 as is_suppressed
        from ${days} cross join (select per_unit, counts_persons, minimum_count, denominator_minimum from indicator where id = ${asked.indicatorId}::uuid) i),
    rates as (
      select reference_date, areas_counted, areas_suppressed, areas_missing, is_suppressed,
             case when not is_suppressed then numerator end as numerator,
             case when not is_suppressed then denominator end as denominator,
             case when not is_suppressed then trim_scale(round(per_unit * numerator / nullif(denominator, 0), 6)) end as value
        from checked)
    select (select coalesce(json_agg(${compiler.object(shapeOf(RateOverAreas), rate, nodes)} order by ${rate}.reference_date), '[]')
              from rates as ${rate})
      from indicator where id = ${asked.indicatorId}::uuid and per_unit is not null`;
}

const areasAsked = (area: Sql, { areaIds, withinAreaId, level }: TimeSeriesArgs): Sql =>
  areaIds
    ? sql`${area}.id = any(${areaIds}::uuid[])`
    : sql`${area}.level = ${level} and starts_with(${area}.path, (select path from area where id = ${withinAreaId}::uuid))`;

const figuresAsked = (figure: Sql, { indicatorId, from, to, referenceDate }: RateOverAreasArgs): Sql =>
  all([
    sql`${figure}.indicator_id = ${indicatorId}::uuid`,
    referenceDate ? sql`${figure}.reference_date = ${referenceDate}::date` : undefined,
    from ? sql`${figure}.reference_date >= ${from}::date` : undefined,
    to ? sql`${figure}.reference_date <= ${to}::date` : undefined,
  ]);

/** Whether one of the areas lies within another, which would count people twice. */
export const areasOverlap = (areaIds: readonly string[]): Sql => sql`
  select exists (select from area inner_area join area outer_area on inner_area.id <> outer_area.id
                    and starts_with(inner_area.path, outer_area.path)
                  where inner_area.id = any(${areaIds}::uuid[]) and outer_area.id = any(${areaIds}::uuid[])) as overlap`;
