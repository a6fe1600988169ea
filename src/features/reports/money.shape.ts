import { Float, Int } from '@nestjs/graphql';
import { raw, type Sql, sql } from '../../platform/database/sql.js';
import { defineShape, many, type ReadContext, value, visibleToAll } from '../../platform/read/index.js';
import { locksInForceOn } from '../measures/index.js';
import { SpendingLock } from '../spending-locks/index.js';
import { SummaryMoney } from './summary.model.js';
import { isRunning } from './tally.js';

const column = (type: () => unknown, name: string, description: string) =>
  value({ type: type as () => typeof Int, description, sql: (money: Sql) => sql`${money}.${raw(name)}` });

/** Each once, however many of the measures its money pays. */
const locks = (context: ReadContext): Sql =>
  locksInForceOn(sql`select id from scope where ${isRunning}`, context);

defineShape(SummaryMoney, {
  visible: visibleToAll,
  from: () => sql`(select coalesce(sum(cost_one_off), 0) as one_off, coalesce(sum(cost_per_year), 0) as per_year,
      count(coalesce(cost_one_off, cost_per_year))::int as with_figure,
      count(*) filter (where cost_one_off is null and cost_per_year is null)::int as without_figure
    from scope where ${isRunning})`,
  fields: {
    oneOff: column(() => Float, 'one_off', 'Whole euros once, all together (einmalig).'),
    perYear: column(() => Float, 'per_year', 'Whole euros a year, all together (jährlich).'),
    withFigure: column(() => Int, 'with_figure', 'Running measures with a figure.'),
    withoutFigure: column(() => Int, 'without_figure', 'Running measures without any.'),
    lockedAmount: value({
      type: () => Float,
      description:
        'Whole euros that spending locks close, each lock once (gesperrt); 0 where nothing is closed.',
      sql: (_money, context) =>
        sql`(select coalesce(sum(locked.amount), 0) from (${locks(context)}) as locked)`,
    }),
    spendingLocks: many({
      type: () => SpendingLock,
      description: 'Those locks (Sperrvermerke), the greatest first, as far as the reader may see them.',
      where: (_money, lock, context) =>
        sql`${lock}.id in (select locked.id from (${locks(context)}) as locked)`,
      orderBy: (lock) => sql`${lock}.amount desc, ${lock}.year, ${lock}.id`,
    }),
  },
});
