import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { raw, sql } from '../../platform/database/sql.js';
import { defineShape, value, type ValueField, visibleToAll } from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { Observation } from './observation.entity.js';

/** The figures of one area over time. */
@ObjectType({ description: 'The figures of one indicator for one area, over time (Zeitreihe).' })
export class AreaSeries {
  @Field(() => Area, { description: 'The area.' })
  area: Area;

  @Field(() => [Observation], {
    description: 'Its figures, earliest first. A day without a figure is missing here; it is never 0.',
  })
  points: Observation[];
}

/** A rate over several areas at one reference date. Its fields are columns of the statement that makes it. */
@ObjectType({
  description:
    'A rate over several areas at one reference date: made anew from the sums of numerators and denominators, never an average.',
})
export class RateOverAreas {}

const column = (name: string, type: ValueField['type'], description: string, nullable = false): ValueField =>
  value({ type, nullable, description, sql: (rate) => sql`${rate}.${raw(name)}` });

defineShape(AreaSeries, { visible: visibleToAll });
defineShape(RateOverAreas, {
  visible: visibleToAll,
  fields: {
    referenceDate: column('reference_date', () => LocalDay, 'The day it holds for.'),
    value: column('value', () => Float, 'The rate; null where nothing can be or may be shown.', true),
    numerator: column('numerator', () => Float, 'Sum of the numerators of the areas counted.', true),
    denominator: column('denominator', () => Float, 'Sum of the denominators of the areas counted.', true),
    areasCounted: column('areas_counted', () => Int, 'Areas whose figures are in the sum.'),
    areasSuppressed: column(
      'areas_suppressed',
      () => Int,
      'Areas left out because their figures are kept secret.',
    ),
    areasMissing: column(
      'areas_missing',
      () => Int,
      'Areas for which there is no numerator and denominator.',
    ),
    isSuppressed: column('is_suppressed', () => Boolean, 'Whether the rate itself is kept secret.'),
  },
});
