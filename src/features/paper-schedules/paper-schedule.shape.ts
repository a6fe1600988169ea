import { hasRole, Role } from '../../kernel/actor.js';
import { localDate } from '../../kernel/calendar.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import {
  defineShape,
  derived,
  extendShape,
  many,
  one,
  type ReadContext,
  value,
} from '../../platform/read/index.js';
import { type CalendarFacts, calendarFacts, calendarOf } from '../calendars/index.js';
import { Body, Meeting } from '../conferences/index.js';
import { Paper } from '../papers/index.js';
import { PaperSchedule } from './paper-schedule.entity.js';
import { draftDay, type ScheduleTiming } from './paper-schedule.rules.js';
import { isComing } from './paper-schedule.sql.js';
import { ScheduledPaper } from './scheduled-paper.model.js';

/** What is drafted by itself is known to those who see drafts. */
const seesSchedules = (_: Sql, { actor }: ReadContext): Sql =>
  hasRole(actor, Role.COORDINATOR) ? sql`true` : sql`false`;

interface Timed extends ScheduleTiming {
  readonly heldOn: string;
  readonly facts: CalendarFacts;
}

const timed = (
  row: Sql,
): Sql => sql`json_build_object('heldOn', ${row}.held_on, 'offsetDays', ${row}.offset_days,
  'counting', ${row}.counting, 'roll', ${row}.roll, 'facts', ${calendarFacts})`;

const dayOf = (timed: Timed, { actor }: ReadContext) =>
  draftDay(timed, localDate(timed.heldOn), calendarOf(timed.facts), actor.locale);

defineShape(PaperSchedule, {
  visible: seesSchedules,
  fields: {
    body: one({
      type: () => Body,
      nullable: false,
      description: 'The body before whose meetings it drafts.',
      where: (schedule, body) => sql`${body}.id = ${schedule}.body_id`,
    }),
    waitsForSecretariat: value({
      type: () => Boolean,
      description:
        'Whether it drafts nothing because the body has no secretariat any more that publishes papers.',
      sql: (schedule) =>
        sql`exists (select from body wb where wb.id = ${schedule}.body_id and wb.secretariat_office_id is null)`,
    }),
    papers: many({
      type: () => ScheduledPaper,
      description: 'The meetings for which it drafted, and those to come, by day.',
      where: (schedule, scheduled) => sql`${scheduled}.schedule_id = ${schedule}.id`,
      orderBy: (scheduled) => sql`${scheduled}.held_on, ${scheduled}.meeting_id`,
    }),
  },
});

defineShape(ScheduledPaper, {
  from: ({ today }) => sql`(
    select s.id as schedule_id, s.offset_days, s.counting, s.roll, m.id as meeting_id, m.held_on,
           d.paper_id, d.id is not null as is_drafted
      from paper_schedule s
      join meeting m on m.body_id = s.body_id
      left join scheduled_paper d on d.schedule_id = s.id and d.meeting_id = m.id
     where d.id is not null or (s.active and ${isComing(sql`m`, today)}))`,
  visible: seesSchedules,
  fields: {
    schedule: one({
      type: () => PaperSchedule,
      nullable: false,
      description: 'The schedule.',
      where: (scheduled, schedule) => sql`${schedule}.id = ${scheduled}.schedule_id`,
    }),
    meeting: one({
      type: () => Meeting,
      nullable: false,
      description: 'The meeting.',
      where: (scheduled, meeting) => sql`${meeting}.id = ${scheduled}.meeting_id`,
    }),
    paper: one({
      type: () => Paper,
      description: 'The paper; empty before its day, and where the draft was deleted.',
      where: (scheduled, paper) => sql`${paper}.id = ${scheduled}.paper_id`,
    }),
    isDrafted: value({
      type: () => Boolean,
      description: 'Whether it was drafted. A draft that was deleted is not drafted again.',
      sql: (scheduled) => sql`${scheduled}.is_drafted`,
    }),
    dueOn: derived<Timed>({
      type: () => LocalDay,
      description: 'The day on which it is drafted, counted from the meeting as it stands.',
      needs: timed,
      derive: (timed, context) => dayOf(timed, context).dueOn,
    }),
    inWords: derived<Timed>({
      type: () => String,
      description: 'Why on that day, in words.',
      needs: timed,
      derive: (timed, context) => dayOf(timed, context).inWords,
    }),
  },
});

extendShape(Paper, {
  isScheduled: value({
    type: () => Boolean,
    nullable: true,
    description: 'Whether a schedule drafted it and nobody by hand; for coordination.',
    sql: (paper, { actor }) =>
      hasRole(actor, Role.COORDINATOR)
        ? sql`exists (select from scheduled_paper ip where ip.paper_id = ${paper}.id)`
        : sql`null`,
  }),
  scheduled: one({
    type: () => ScheduledPaper,
    description: 'Why it exists, where a schedule drafted it; for coordination.',
    where: (paper, scheduled) => sql`${scheduled}.paper_id = ${paper}.id`,
  }),
});
