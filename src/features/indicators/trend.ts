import { raw, type Sql, sql } from '../../platform/database/sql.js';
import { Direction, Trend } from './indicator.enums.js';

/** A change below this part of the earlier figure is none. */
const STABLE = raw('0.01');

/** The last two figures that may be shown, judged by the direction; nothing is said of sensitive or neutral indicators. */
export const trendSql = (indicator: Sql, areaId: Sql): Sql => sql`
  coalesce((
    select case when abs(newer - older) < ${STABLE} * abs(older) or newer = older then ${Trend.STABLE}::text
                when (newer > older) = (${indicator}.direction = ${Direction.HIGHER_IS_BETTER}) then ${Trend.IMPROVING}::text
                else ${Trend.WORSENING}::text end
      from (select (array_agg(value order by reference_date desc))[1] as newer,
                   (array_agg(value order by reference_date desc))[2] as older
              from (select value, reference_date from shown_observation o
                     where o.indicator_id = ${indicator}.id and o.area_id = ${areaId} and o.value is not null
                     order by reference_date desc limit 2) last_two) compared
     where older is not null and not ${indicator}.is_sensitive and ${indicator}.direction <> ${Direction.NEUTRAL}),
    ${Trend.UNKNOWN}::text)`;
