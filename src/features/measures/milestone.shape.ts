import { sql } from '../../platform/database/sql.js';
import { defineShape, extendShape, many, one } from '../../platform/read/index.js';
import { DateShift } from './date-shift.entity.js';
import { Measure } from './measure.entity.js';
import './measure.shape.js';
import { belongsToVisibleMeasure } from './measure.visibility.js';
import { Milestone } from './milestone.entity.js';

const measure = one({
  type: () => Measure,
  nullable: false,
  description: 'The measure it belongs to.',
  where: (row, target) => sql`${target}.id = ${row}.measure_id`,
});

defineShape(Milestone, {
  visible: belongsToVisibleMeasure,
  fields: {
    measure,
    dateShifts: many({
      type: () => DateShift,
      description: 'The moves of its day, newest first.',
      where: (milestone, shift) => sql`${shift}.milestone_id = ${milestone}.id`,
      orderBy: (shift) => sql`${shift}.created_at desc, ${shift}.id`,
    }),
  },
});

defineShape(DateShift, {
  visible: belongsToVisibleMeasure,
  fields: {
    measure,
    milestone: one({
      type: () => Milestone,
      description: 'The milestone that was moved; empty for the planned end of the measure.',
      where: (shift, milestone) => sql`${milestone}.id = ${shift}.milestone_id`,
    }),
  },
});

extendShape(Measure, {
  milestones: many({
    type: () => Milestone,
    description: 'Milestones by their day.',
    where: (row, milestone) => sql`${milestone}.measure_id = ${row}.id`,
    orderBy: (milestone) => sql`${milestone}.due_on, ${milestone}.title, ${milestone}.id`,
  }),
  dateShifts: many({
    type: () => DateShift,
    description: 'Every move of a promised day, newest first: of the planned end and of milestones.',
    where: (row, shift) => sql`${shift}.measure_id = ${row}.id`,
    orderBy: (shift) => sql`${shift}.created_at desc, ${shift}.id`,
  }),
});
