import { Float } from '@nestjs/graphql';
import type { ReadContext } from '../../platform/read/index.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { defineShape, extendShape, many, one, value } from '../../platform/read/index.js';
import { Trend } from '../indicators/index.js';
import { Measure } from './measure.entity.js';
import './measure.shape.js';
import { belongsToVisibleMeasure } from './measure.visibility.js';
import { ProgressIndicator } from './progress-indicator.entity.js';
import { Reading } from './reading.entity.js';

/** The newest value, or the one so many before it. */
const valueBefore = (indicator: Sql, steps: number): Sql => sql`(select value from reading
  where progress_indicator_id = ${indicator}.id order by read_on desc offset ${steps} limit 1)`;

/** How much of the way from baseline to target is gone, in percent with one decimal; beyond both ends it goes on. */
const attainment = (indicator: Sql): Sql => sql`round(
  (${valueBefore(indicator, 0)} - ${indicator}.baseline_value)
    / nullif(${indicator}.target_value - ${indicator}.baseline_value, 0) * 100, 1)`;

/** The newest value against the one before it, or against the baseline where it is the first. */
const trend = (indicator: Sql): Sql => sql`(
  select case when ${indicator}.direction = 'NEUTRAL' or now is null or before is null then ${Trend.UNKNOWN}
              when now = before then ${Trend.STABLE}
              when (now > before) = (${indicator}.direction = 'HIGHER_IS_BETTER') then ${Trend.IMPROVING}
              else ${Trend.WORSENING} end
    from (select ${valueBefore(indicator, 0)} as now,
                 coalesce(${valueBefore(indicator, 1)}, ${indicator}.baseline_value) as before) as compared)`;

defineShape(ProgressIndicator, {
  visible: belongsToVisibleMeasure,
  fields: {
    measure: one({
      type: () => Measure,
      nullable: false,
      description: 'The measure it belongs to.',
      where: (indicator, measure) => sql`${measure}.id = ${indicator}.measure_id`,
    }),
    readings: many({
      type: () => Reading,
      description: 'Its values, oldest first.',
      where: (indicator, reading) => sql`${reading}.progress_indicator_id = ${indicator}.id`,
      orderBy: (reading) => sql`${reading}.read_on`,
    }),
    latest: one({
      type: () => Reading,
      description: 'Its newest value.',
      where: (indicator, reading) => sql`${reading}.progress_indicator_id = ${indicator}.id`,
      orderBy: (reading) => sql`${reading}.read_on desc`,
    }),
    attainment: value({
      type: () => Float,
      nullable: true,
      description:
        'Percent of the way from baseline to target (Zielerreichungsgrad); empty where one is missing.',
      sql: attainment,
    }),
    trend: value({
      type: () => Trend,
      description: 'Where the newest value went from the one before it, or from the baseline.',
      sql: trend,
    }),
  },
});

defineShape(Reading, {
  visible: (reading: Sql, context: ReadContext) => sql`exists (select from progress_indicator its_indicator
    where its_indicator.id = ${reading}.progress_indicator_id and ${belongsToVisibleMeasure(sql`its_indicator`, context)})`,
  fields: {
    progressIndicator: one({
      type: () => ProgressIndicator,
      nullable: false,
      description: 'The progress indicator it is a value of.',
      where: (reading, indicator) => sql`${indicator}.id = ${reading}.progress_indicator_id`,
    }),
  },
});

extendShape(Measure, {
  progressIndicators: many({
    type: () => ProgressIndicator,
    description: 'What shows whether it works (Messgrößen), in the order they were entered.',
    where: (measure, indicator) => sql`${indicator}.measure_id = ${measure}.id`,
    orderBy: (indicator) => sql`${indicator}.sort_order, ${indicator}.name, ${indicator}.id`,
  }),
});
