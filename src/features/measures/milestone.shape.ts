import { sql } from '../../platform/database/sql.js';
import { defineShape, derived, extendShape, many, one } from '../../platform/read/index.js';
import { DateShift } from './date-shift.entity.js';
import { Measure } from './measure.entity.js';
import { ownedSql } from './measure.facts.js';
import './measure.shape.js';
import { belongsToVisibleMeasure } from './measure.visibility.js';
import { MilestoneAction } from './milestone-action.js';
import { Milestone } from './milestone.entity.js';
import { allowedMilestoneActions, type MilestoneFacts } from './milestone.rules.js';
import { standingTo } from './status-report.access.js';

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
    allowedActions: derived<MilestoneFacts>({
      type: () => [MilestoneAction],
      inPast: [],
      description: 'What the reader may do with it now.',
      needs: (milestone, context) =>
        sql`(select json_build_object('state', ${milestone}.state, 'measure', ${ownedSql(sql`planned`, context.actor)},
            'standing', ${standingTo(sql`planned`, context)})
          from measure planned where planned.id = ${milestone}.measure_id)`,
      derive: (facts, { actor }) => allowedMilestoneActions(actor, facts),
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
