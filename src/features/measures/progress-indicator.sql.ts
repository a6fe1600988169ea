import { raw, type Sql, sql } from '../../platform/database/sql.js';
import { Trend } from '../indicators/index.js';

/** The newest value, or the one so many before it. */
const valueBefore = (indicator: Sql, steps: number): Sql => sql`(select value from reading
  where progress_indicator_id = ${indicator}.id order by read_on desc offset ${steps} limit 1)`;

/** How much of the way from baseline to target is gone, in percent with one decimal; beyond both ends it goes on. */
export const attainment = (indicator: Sql): Sql => sql`round(
  (${valueBefore(indicator, 0)} - ${indicator}.baseline_value)
    / nullif(${indicator}.target_value - ${indicator}.baseline_value, 0) * 100, 1)`;

/** The newest value against the one before it, or against the baseline where it is the first. */
export const progressTrend = (indicator: Sql): Sql => sql`(
  select case when ${indicator}.direction = 'NEUTRAL' or now is null or before is null then ${Trend.UNKNOWN}
              when now = before then ${Trend.STABLE}
              when (now > before) = (${indicator}.direction = 'HIGHER_IS_BETTER') then ${Trend.IMPROVING}
              else ${Trend.WORSENING} end
    from (select ${valueBefore(indicator, 0)} as now,
                 coalesce(${valueBefore(indicator, 1)}, ${indicator}.baseline_value) as before) as compared)`;

/** Behind by less than this part of the whole way is still on it. */
const TOLERANCE = raw('0.1');

/** The newest value and its day. */
const newestReading = (indicator: Sql): Sql => sql`select newest.value, newest.read_on from reading newest
  where newest.progress_indicator_id = ${indicator}.id order by newest.read_on desc limit 1`;

/** Where the newest value would be on a straight way from baseline to target, on its day; null where there is no such way. */
export const expectedValue = (indicator: Sql): Sql => sql`(
  select ${indicator}.baseline_value + (${indicator}.target_value - ${indicator}.baseline_value)
      * least(1, (at.read_on - ${indicator}.baseline_on)::numeric / nullif(${indicator}.target_on - ${indicator}.baseline_on, 0))
    from (${newestReading(indicator)}) as at where at.read_on > ${indicator}.baseline_on)`;

/** Whether the newest value lies behind that way. Of a neutral indicator nothing is judged. */
export const isBehind = (indicator: Sql): Sql => sql`(${indicator}.direction <> 'NEUTRAL' and coalesce((
  select (${expectedValue(indicator)} - at.value) / nullif(${indicator}.target_value - ${indicator}.baseline_value, 0) > ${TOLERANCE}
    from (${newestReading(indicator)}) as at), false))`;
