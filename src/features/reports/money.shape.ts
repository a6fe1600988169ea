import { Float, Int } from '@nestjs/graphql';
import { raw, type Sql, sql } from '../../platform/database/sql.js';
import { defineShape, value, visibleToAll } from '../../platform/read/index.js';
import { locksInForceOn } from '../measures/index.js';
import { SummaryMoney } from './summary.model.js';
import { isRunning } from './tally.js';

const column = (type: () => unknown, name: string, description: string) =>
  value({ type: type as () => typeof Int, description, sql: (money: Sql) => sql`${money}.${raw(name)}` });

defineShape(SummaryMoney, {
  visible: visibleToAll,
  from: (
    context,
  ) => sql`(select costs.*, locks.* from (select coalesce(sum(cost_one_off), 0) as one_off, coalesce(sum(cost_per_year), 0) as per_year,
      count(coalesce(cost_one_off, cost_per_year))::int as with_figure,
      count(*) filter (where cost_one_off is null and cost_per_year is null)::int as without_figure
    from scope where ${isRunning}) costs,
    (select coalesce(sum(amount), 0) as locked, count(*)::int as locks
      from (${locksInForceOn(sql`select id from scope where ${isRunning}`, context)}) lock) locks)`,
  fields: {
    oneOff: column(() => Float, 'one_off', 'Whole euros once, all together (einmalig).'),
    perYear: column(() => Float, 'per_year', 'Whole euros a year, all together (jährlich).'),
    withFigure: column(() => Int, 'with_figure', 'Running measures with a figure.'),
    withoutFigure: column(() => Int, 'without_figure', 'Running measures without any.'),
    locked: column(
      () => Float,
      'locked',
      'Whole euros of it that are closed by spending locks (Sperrvermerke) the reader may see.',
    ),
    locks: column(() => Int, 'locks', 'Spending locks in force, each counted once.'),
  },
});
