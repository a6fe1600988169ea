import { sql } from '../../platform/database/sql.js';
import { defineShape, one } from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { Indicator } from '../indicators/index.js';
import { Person } from '../people/index.js';
import { Evidence } from './evidence.entity.js';
import { ProblemArea } from './problem-area.entity.js';
import { problemAreaIsVisible } from './problem-area.shape.js';

defineShape(Evidence, {
  visible: (evidence, context) =>
    sql`exists (select from problem_area p where p.id = ${evidence}.problem_area_id and ${problemAreaIsVisible(sql`p`, context)})`,
  fields: {
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
