import { join, type Sql, sql } from '../../platform/database/sql.js';
import { ROLL_UP, type RollUpCondition, type RollUpCount, type RollUpStep } from './roll-up.rules.js';

type CountsSql = Readonly<Record<RollUpCount, Sql>>;

/** The counts of a row of a tally. */
export const countsOf = (tally: Sql): CountsSql => ({
  ended: sql`${tally}.has_ended::integer`,
  running: sql`(${tally}.green + ${tally}.yellow + ${tally}.red + ${tally}.grey)`,
  green: sql`${tally}.green`,
  yellow: sql`${tally}.yellow`,
  red: sql`${tally}.red`,
  grey: sql`${tally}.grey`,
  keyRed: sql`${tally}.key_red`,
});

/** The rule that decides, made from the same table as the pure function. */
export const ruleSql = (counts: CountsSql): Sql => firstOf(counts, ({ rule }) => sql`${rule}::text`);

/** The light that follows from it; null where there is none. */
export const rolledUpSql = (counts: CountsSql): Sql =>
  firstOf(counts, ({ light }) => (light ? sql`${light}::text` : sql`null::text`));

const firstOf = (counts: CountsSql, then: (step: RollUpStep) => Sql): Sql =>
  sql`(case ${join(
    ROLL_UP.map(
      (step) => sql`when ${step.when ? holdsSql(step.when, counts) : sql`true`} then ${then(step)}`,
    ),
    ' ',
  )} end)`;

function holdsSql(condition: RollUpCondition, counts: CountsSql): Sql {
  const count = counts[condition.count];
  if ('atLeast' in condition) return sql`${count} >= ${condition.atLeast}::integer`;
  if ('fewerThan' in condition) return sql`${count} < ${condition.fewerThan}::integer`;
  return 'atLeastOneIn' in condition
    ? sql`${count} * ${condition.atLeastOneIn}::integer >= ${counts.running}`
    : sql`${count} * ${condition.moreThanOneIn}::integer > ${counts.running}`;
}
