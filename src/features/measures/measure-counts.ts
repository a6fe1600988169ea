import { Int, ObjectType } from '@nestjs/graphql';
import { ident, type Sql, sql } from '../../platform/database/sql.js';
import {
  defineShape,
  extendShape,
  one,
  type ReadContext,
  value,
  visibleToAll,
} from '../../platform/read/index.js';
import { ProblemArea } from '../problem-areas/index.js';
import { Strategy } from '../strategies/index.js';
import { Light } from './light.js';
import { isActive, lightSql } from './light.sql.js';
import { measuresConcerning, measuresOfStrategy } from './measure.sql.js';
import { measureIsVisible } from './measure.visibility.js';

/** Counted, never stored; its fields stand in its shape. */
@ObjectType({
  description:
    'How many measures the reader may see below something, and how many of those that run show which light.',
})
export class MeasureCounts {}

const measure = sql`tallied`;
const showing = (light: Light): Sql => sql`count(*) filter (where seen.shown = ${light})::integer`;

/** Their ids are found first, so that measures are looked up by id. */
const isAmong = (ids: Sql): Sql => sql`${measure}.id = any(array(${ids}))`;

/** The counts of each row of a table, as far as they are asked for: Postgres brings the condition on `of_id` to the rows. */
const countsOf = (table: Sql, belongs: (parentId: Sql) => Sql, context: ReadContext): Sql => sql`
  select parent.id as of_id, counts.* from ${table} parent cross join lateral (
    select count(*)::integer as "all", ${showing(Light.RED)} as red, ${showing(Light.YELLOW)} as yellow,
        ${showing(Light.GREY)} as grey, ${showing(Light.GREEN)} as green
      from (select case when ${isActive(measure)} then ${lightSql(measure, context)} end as shown
              from measure ${measure} where ${belongs(sql`parent.id`)} and ${measureIsVisible(measure, context)}) as seen
  ) as counts`;

const number = (column: string, description: string) =>
  value({ type: () => Int, description, sql: (counts) => sql`${counts}.${ident(column)}` });

defineShape(MeasureCounts, {
  // Reached through what they count for only; what they count, the reader may see.
  visible: visibleToAll,
  from: (context) => sql`(
    ${countsOf(sql`problem_area`, (id) => isAmong(measuresConcerning(id, context)), context)}
    union all
    ${countsOf(sql`strategy`, (id) => isAmong(measuresOfStrategy(id)), context)})`,
  fields: {
    all: number('all', 'All of them, whether they run or not.'),
    red: number('red', 'Running and red (nicht im Plan).'),
    yellow: number('yellow', 'Running and yellow (gefährdet).'),
    grey: number('grey', 'Running and without a report (grau).'),
    green: number('green', 'Running and green (im Plan).'),
  },
});

const measureCounts = one({
  type: () => MeasureCounts,
  nullable: false,
  description: 'How many measures it has that the reader may see.',
  where: (parent, counts) => sql`${counts}.of_id = ${parent}.id`,
});

extendShape(ProblemArea, { measureCounts });
extendShape(Strategy, { measureCounts });
