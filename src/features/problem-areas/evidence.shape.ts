import { Float } from '@nestjs/graphql';
import { type Sql, sql } from '../../platform/database/sql.js';
import { defineShape, one, value } from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { Indicator } from '../indicators/index.js';
import { Person } from '../people/index.js';
import { Evidence } from './evidence.entity.js';
import { ProblemArea } from './problem-area.entity.js';
import { problemAreaIsVisible } from './problem-area.shape.js';

/** Whether the figure was secret when it was given, or is by now: what became secret is told nowhere. */
const isSecret = (evidence: Sql): Sql => sql`(coalesce(${evidence}.observed_suppressed, false)
  or exists (select from shown_observation shown where shown.indicator_id = ${evidence}.indicator_id
    and shown.area_id = ${evidence}.area_id and shown.reference_date = ${evidence}.reference_date and shown.is_suppressed))`;

defineShape(Evidence, {
  visible: (evidence, context) =>
    sql`exists (select from problem_area p where p.id = ${evidence}.problem_area_id and ${problemAreaIsVisible(sql`p`, context)})`,
  fields: {
    observedValue: value({
      type: () => Float,
      nullable: true,
      description:
        'The figure as it was shown when the evidence was given; later revisions do not touch it. Null where it is kept secret.',
      sql: (evidence) => sql`case when not ${isSecret(evidence)} then ${evidence}.observed_value end`,
    }),
    observedSuppressed: value({
      type: () => Boolean,
      nullable: true,
      description: 'Whether the figure was kept secret then, or is by now; empty for words.',
      sql: (evidence) => sql`case when ${evidence}.kind = 'INDICATOR_VALUE' then ${isSecret(evidence)} end`,
    }),
    problemArea: one({
      type: () => ProblemArea,
      description: 'The problem area it speaks for.',
      where: (evidence, row) => sql`${row}.id = ${evidence}.problem_area_id`,
    }),
    indicator: one({
      type: () => Indicator,
      description: 'The indicator, for a figure.',
      where: (evidence, indicator) => sql`${indicator}.id = ${evidence}.indicator_id`,
    }),
    area: one({
      type: () => Area,
      description: 'The area of the figure.',
      where: (evidence, area) => sql`${area}.id = ${evidence}.area_id`,
    }),
    givenBy: one({
      type: () => Person,
      description: 'Who gave it; empty where it was imported.',
      where: (evidence, person) => sql`${person}.id = ${evidence}.created_by`,
    }),
  },
});
