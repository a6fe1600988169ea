import { isPlanning } from '../../kernel/visibility.js';
import { sql } from '../../platform/database/sql.js';
import { defineShape, many, one } from '../../platform/read/index.js';
import { DataDelivery, isAwaited } from '../indicators/index.js';
import { Measure } from '../measures/index.js';
import { Office } from '../offices/index.js';
import { ReminderStep, seesMail } from '../reviews/index.js';
import { Escalation } from './escalation.entity.js';

defineShape(Escalation, {
  visible: (_, context) => (seesMail(context) && isPlanning(context.actor) ? sql`true` : sql`false`),
  sorts: {
    DAY: {
      sql: (row) => sql`(select es.due_on from reminder_step es where es.id = ${row}.step_id)`,
      type: 'date',
    },
  },
  fields: {
    step: one({
      type: () => ReminderStep,
      nullable: false,
      description: 'The step that proposes it.',
      where: (row, step) => sql`${step}.id = ${row}.step_id`,
    }),
    office: one({
      type: () => Office,
      nullable: false,
      description: 'The office whose head would be told.',
      where: (row, office) => sql`${office}.id = ${row}.office_id`,
    }),
    measures: many({
      type: () => Measure,
      description: 'Measures of the office whose report is missing.',
      where: (
        row,
        measure,
      ) => sql`${measure}.lead_office_id = ${row}.office_id and exists (select from reminder_step es
        join review_item i on i.review_id = es.review_id and i.measure_id = ${measure}.id
        join report_request q on q.id = i.request_id and q.closed_on is null where es.id = ${row}.step_id)`,
      orderBy: (measure) => sql`${measure}.number`,
    }),
    dataDeliveries: many({
      type: () => DataDelivery,
      description: 'Figures that the office still owes.',
      where: (row, figures) => sql`${figures}.supplier_office_id = ${row}.office_id and ${isAwaited(figures)}
        and exists (select from reminder_step es join reminder_profile ep on ep.id = es.profile_id and ep.kind = 'DATA_DELIVERY'
          where es.id = ${row}.step_id and es.review_id is null and es.anchor_on = ${figures}.due_on)`,
      orderBy: (figures) => sql`${figures}.title, ${figures}.id`,
    }),
  },
});
