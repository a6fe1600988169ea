import { Int } from '@nestjs/graphql';
import { hasRole, type Locale, Role } from '../../kernel/actor.js';
import { message } from '../../kernel/messages.js';
import { isPlanning } from '../../kernel/visibility.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import {
  defineShape,
  derived,
  extendShape,
  many,
  one,
  type ReadContext,
  value,
} from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { Meeting } from '../conferences/index.js';
import { Measure } from '../measures/index.js';
import { Office } from '../offices/index.js';
import { Strategy } from '../strategies/index.js';
import { ReminderProfile } from './reminder-profile.entity.js';
import { ReviewAction } from './review-action.js';
import { allowedReviewActions, type ReviewFacts } from './review-rights.rules.js';
import { collapsedSteps, type PlannedStep } from './review.rules.js';
import { OfficeLoad, ReviewProgress } from './review-progress.model.js';
import { Review } from './review.entity.js';
import { ReminderStep } from './reminder-step.entity.js';

/** Who owes what is for those who plan; what comes of it reaches committees through reports. */
export const reviewIsVisible = (_: Sql, { actor }: ReadContext): Sql =>
  isPlanning(actor) ? sql`true` : sql`false`;

/** Who gets which mail is for coordination and administration. */
export const seesMail = ({ actor }: ReadContext): boolean =>
  hasRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR);

/** Reports that a review asks for: what was never reported stays missing, also after the meeting. */
const counted = sql`
  (count(*) filter (where q.closed_because is distinct from 'NOT_NEEDED'))::integer as expected,
  (count(*) filter (where q.closed_because = 'REPORTED'))::integer as reported,
  (count(*) filter (where q.closed_on is null))::integer as missing`;

const counts = {
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
};

defineShape(ReviewProgress, {
  from: () => sql`(
    select i.review_id, ${counted}
      from review_item i join report_request q on q.id = i.request_id group by i.review_id)`,
  visible: reviewIsVisible,
  fields: {
    ...counts,
    missingByOffice: many({
      type: () => OfficeLoad,
      description: 'Offices whose reports are missing, those that owe most first.',
      where: (progress, office) => sql`${office}.review_id = ${progress}.review_id and ${office}.missing > 0`,
      orderBy: (office) => sql`${office}.missing desc, ${office}.office_id`,
    }),
  },
});

defineShape(OfficeLoad, {
  from: () => sql`(
    select i.review_id, m.lead_office_id as office_id, ${counted}
      from review_item i join report_request q on q.id = i.request_id join measure m on m.id = i.measure_id
     group by i.review_id, m.lead_office_id)`,
  visible: reviewIsVisible,
  fields: {
    ...counts,
    office: one({
      type: () => Office,
      nullable: false,
      description: 'The lead office.',
      where: (row, office) => sql`${office}.id = ${row}.office_id`,
    }),
  },
});

const isPreview = (review: Sql, { today }: Pick<ReadContext, 'today'>): Sql =>
  sql`(${review}.state = 'OPEN' and ${review}.starts_on > ${today}::date)`;

defineShape(Review, {
  visible: reviewIsVisible,
  sorts: { DAY: { sql: (review) => sql`${review}.anchor_on`, type: 'date' } },
  fields: {
    meeting: one({
      type: () => Meeting,
      description: 'The meeting it is counted from; empty for a reporting day.',
      where: (review, meeting) => sql`${meeting}.id = ${review}.meeting_id`,
    }),
    profile: one({
      type: () => ReminderProfile,
      description: 'The profile of steps it follows. For coordination.',
      where: (review, profile) => sql`${profile}.id = ${review}.profile_id`,
    }),
    isPreview: value({
      type: () => Boolean,
      description: 'Whether it has not begun: nobody outside coordination has heard of it.',
      sql: isPreview,
    }),
    allowedActions: derived<ReviewFacts>({
      type: () => [ReviewAction],
      inPast: [],
      description: 'What the reader may do with it now.',
      needs: (review, context) =>
        sql`json_build_object('state', ${review}.state, 'isOfMeeting', ${review}.meeting_id is not null,
          'isPreview', ${isPreview(review, context)},
          'hasMissing', exists (select from review_item oi join report_request oq on oq.id = oi.request_id and oq.closed_on is null
            where oi.review_id = ${review}.id))`,
      derive: (facts, { actor }) => allowedReviewActions(actor, facts),
    }),
    strategies: many({
      type: () => Strategy,
      description: 'Only measures of these strategies are under review; none: of all.',
      where: (review, strategy) => sql`${strategy}.id = any(${review}.strategy_ids)`,
      orderBy: (strategy) => sql`${strategy}.title, ${strategy}.id`,
    }),
    areas: many({
      type: () => Area,
      description: 'Only measures within these areas are under review; none: within all.',
      where: (review, area) => sql`${area}.id = any(${review}.area_ids)`,
      orderBy: (area) => sql`${area}.path`,
    }),
    offices: many({
      type: () => Office,
      description: 'Only measures led by these offices are under review; none: by all.',
      where: (review, office) => sql`${office}.id = any(${review}.office_ids)`,
      orderBy: (office) => sql`${office}.name, ${office}.id`,
    }),
    loadByOffice: many({
      type: () => OfficeLoad,
      description: 'How much each office has to report, those that owe most first.',
      where: (review, load) => sql`${load}.review_id = ${review}.id`,
      orderBy: (load) => sql`${load}.missing desc, ${load}.expected desc, ${load}.office_id`,
    }),
    steps: many({
      type: () => ReminderStep,
      description: 'The plan: steps by day, also those left out and cancelled.',
      where: (review, step) => sql`${step}.review_id = ${review}.id`,
      orderBy: (step) => sql`${step}.due_on, ${step}.code, ${step}.id`,
    }),
    nextStep: one({
      type: () => ReminderStep,
      description: 'The step that comes next.',
      where: (review, step) => sql`${step}.review_id = ${review}.id and ${step}.state = 'PLANNED'`,
      orderBy: (step) => sql`${step}.due_on, ${step}.code, ${step}.id`,
    }),
    warnings: derived<readonly CollapsingStep[]>({
      type: () => [String],
      description:
        'What to look at: steps that a holiday pushed onto one day although one should follow the other.',
      needs: (review) => sql`(select coalesce(json_agg(json_build_object('code', cs.code, 'dueOn', cs.due_on,
          'offsetDays', cp.offset_days) order by cp.offset_days, cs.code), '[]')
        from reminder_step cs join profile_step cp on cp.profile_id = cs.profile_id and cp.code = cs.code
       where cs.review_id = ${review}.id and cs.state = 'PLANNED')`,
      derive: (steps, { actor }) => collapseWarnings(steps, actor.locale),
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
        sql`exists (select from review_item i join report_request q on q.id = i.request_id and q.closed_on is null
              where i.review_id = ${review}.id and i.measure_id = ${measure}.id)`,
      orderBy: (measure) => sql`${measure}.number`,
    }),
  },
});

type CollapsingStep = Pick<PlannedStep, 'code' | 'dueOn' | 'offsetDays'>;

function collapseWarnings(steps: readonly CollapsingStep[], locale: Locale): string[] {
  return collapsedSteps(steps).map(([earlier, later, day]) => {
    const shown = new Date(day).toLocaleDateString(locale === 'en' ? 'en-GB' : 'de-DE', {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    return message('reviews.collapsed', locale, { earlier, later, day: shown });
  });
}

extendShape(Meeting, {
  review: one({
    type: () => Review,
    description: 'The review before this meeting (Statusabfrage); empty where none is held.',
    where: (meeting, review) => sql`${review}.meeting_id = ${meeting}.id`,
  }),
});

defineShape(ReminderStep, {
  visible: reviewIsVisible,
  fields: {
    review: one({
      type: () => Review,
      description: 'The review it belongs to; empty for steps counted from other days.',
      where: (step, review) => sql`${review}.id = ${step}.review_id`,
    }),
    what: value({
      type: () => String,
      description: 'What it is called, in the language of the reader.',
      sql: (step, { actor }) => (actor.locale === 'en' ? sql`${step}.label_en` : sql`${step}.label_de`),
    }),
    inWords: value({
      type: () => String,
      description:
        'Why this day, for example "28 Tage vor der Sitzung, auf Mittwoch vorgezogen, weil Fronleichnam".',
      sql: (step, { actor }) => (actor.locale === 'en' ? sql`${step}.in_words_en` : sql`${step}.in_words_de`),
    }),
    stateReason: derived<string | null>({
      type: () => String,
      nullable: true,
      description: 'Why it was left out or cancelled, in the language of the reader.',
      needs: (step) => sql`to_json(${step}.state_reason)`,
      derive: (reason, { actor }) => reason && message(`reviews.step.${reason}`, actor.locale),
    }),
  },
});
