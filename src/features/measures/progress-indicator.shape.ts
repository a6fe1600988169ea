import { Float } from '@nestjs/graphql';
import type { ReadContext } from '../../platform/read/index.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { defineShape, extendShape, many, one, value } from '../../platform/read/index.js';
import { Trend } from '../indicators/index.js';
import { Measure } from './measure.entity.js';
import './measure.shape.js';
import { belongsToVisibleMeasure } from './measure.visibility.js';
import { ProgressIndicator } from './progress-indicator.entity.js';
import { attainment, progressTrend } from './progress-indicator.sql.js';
import { Reading } from './reading.entity.js';

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
      sql: progressTrend,
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
