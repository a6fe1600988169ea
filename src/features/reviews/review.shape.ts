import { hasRole, Role } from '../../kernel/actor.js';
import { isPlanning } from '../../kernel/visibility.js';
import { Int } from '@nestjs/graphql';
import { type Sql, sql } from '../../platform/database/sql.js';
import { defineShape, extendShape, many, one, type ReadContext, value } from '../../platform/read/index.js';
import { Meeting } from '../conferences/index.js';
import { Measure } from '../measures/index.js';
import { Office } from '../offices/index.js';
import { MissingByOffice, ReviewProgress } from './review-progress.model.js';
import { Review } from './review.entity.js';
import { ReminderStep } from './reminder-step.entity.js';

/** Who owes what is for those who plan; what comes of it reaches committees through reports. */
export const reviewIsVisible = (_: Sql, { actor }: ReadContext): Sql =>
  isPlanning(actor) ? sql`true` : sql`false`;

/** Who gets which mail is for coordination and administration. */
export const seesMail = ({ actor }: ReadContext): boolean =>
  hasRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR);

/** Still owed, also after the meeting: what was never reported stays missing. */
const isMissing = sql`(q.closed_on is null)`;

defineShape(ReviewProgress, {
  from: () => sql`(
    select i.review_id, count(*) filter (where q.closed_because is distinct from 'NOT_NEEDED')::integer as expected,
           count(*) filter (where q.closed_because = 'REPORTED')::integer as reported,
           count(*) filter (where ${isMissing})::integer as missing
      from review_item i join report_request q on q.id = i.request_id group by i.review_id)`,
  visible: reviewIsVisible,
  fields: {
    expected: value({
      type: () => Int,
      description: 'Reports that are owed or were given.',
      sql: (row) => sql`${row}.expected`,
    }),
    reported: value({
      type: () => Int,
      description: 'Reports that came in.',
      sql: (row) => sql`${row}.reported`,
    }),
    missing: value({
      type: () => Int,
      description: 'Reports that are missing.',
      sql: (row) => sql`${row}.missing`,
    }),
    missingByOffice: many({
      type: () => MissingByOffice,
      description: 'Offices whose reports are missing, those that owe most first.',
      where: (progress, office) => sql`${office}.review_id = ${progress}.review_id`,
      orderBy: (office) => sql`${office}.missing desc, ${office}.office_id`,
    }),
  },
});

defineShape(MissingByOffice, {
  from: () => sql`(
    select i.review_id, m.lead_office_id as office_id, count(*)::integer as missing
      from review_item i
      join report_request q on q.id = i.request_id and ${isMissing}
      join measure m on m.id = i.measure_id
     group by i.review_id, m.lead_office_id)`,
  visible: reviewIsVisible,
  fields: {
    office: one({
      type: () => Office,
      nullable: false,
      description: 'The lead office.',
      where: (row, office) => sql`${office}.id = ${row}.office_id`,
    }),
    missing: value({
      type: () => Int,
      description: 'Reports that are missing.',
      sql: (row) => sql`${row}.missing`,
    }),
  },
});

defineShape(Review, {
  visible: reviewIsVisible,
  fields: {
    meeting: one({
      type: () => Meeting,
      description: 'The meeting it is counted back from.',
      where: (review, meeting) => sql`${meeting}.id = ${review}.meeting_id`,
    }),
    steps: many({
      type: () => ReminderStep,
      description: 'The plan: steps by day, also those left out and cancelled.',
      where: (review, step) => sql`${step}.review_id = ${review}.id`,
      orderBy: (step) => sql`${step}.due_on, ${step}.code, ${step}.id`,
    }),
    progress: one({
      type: () => ReviewProgress,
      description: 'How far it has come; empty where no measure is under review.',
      where: (review, progress) => sql`${progress}.review_id = ${review}.id`,
    }),
    stillMissing: many({
      type: () => Measure,
      description: 'Measures whose report is missing, by number.',
      where: (review, measure) =>
        sql`exists (select from review_item i join report_request q on q.id = i.request_id and ${isMissing}
              where i.review_id = ${review}.id and i.measure_id = ${measure}.id)`,
      orderBy: (measure) => sql`${measure}.number`,
    }),
  },
});

extendShape(Meeting, {
  review: one({
    type: () => Review,
    description: 'The review before this meeting (Statusabfrage); empty where none is held.',
    where: (meeting, review) => sql`${review}.meeting_id = ${meeting}.id`,
  }),
});
