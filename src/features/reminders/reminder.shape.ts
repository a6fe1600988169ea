import { isPlanning } from '../../kernel/visibility.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { defineShape, extendShape, many, one, type ReadContext, value } from '../../platform/read/index.js';
import { Outcome } from '../conferences/index.js';
import { DataDelivery } from '../indicators/index.js';
import { Measure, Milestone } from '../measures/index.js';
import { Person } from '../people/index.js';
import { ReminderStep, seesMail } from '../reviews/index.js';
import { Delivery } from './delivery.entity.js';
import { ExpectedReminder } from './expected-reminder.model.js';
import { expectedReminders } from './recipients.js';
import { RecipientReason, Reminder } from './reminder.entity.js';

/** Everybody sees what was sent to themselves; coordination and administration see all. */
const ownMail = (row: Sql, context: ReadContext): Sql =>
  seesMail(context) ? sql`true` : sql`${row}.recipient_id = ${context.actor.personId}::uuid`;

const recipient = one({
  type: () => Person,
  description: 'Who gets it; empty where it goes to a shared mailbox.',
  where: (row, person) => sql`${person}.id = ${row}.recipient_id`,
});

const step = one({
  type: () => ReminderStep,
  description: 'The step that causes it.',
  where: (row, target) => sql`${target}.id = ${row}.step_id`,
});

/** What it is about: at most one of them; none where it is about the meeting itself. */
const subjects = {
  measure: one({
    type: () => Measure,
    description: 'The measure it is about.',
    where: (row, target) => sql`${target}.id = ${row}.measure_id`,
  }),
  milestone: one({
    type: () => Milestone,
    description: 'The milestone it is about.',
    where: (row, target) => sql`${target}.id = ${row}.milestone_id`,
  }),
  outcome: one({
    type: () => Outcome,
    description: 'The outcome of a meeting it is about.',
    where: (row, target) => sql`${target}.id = ${row}.outcome_id`,
  }),
  dataDelivery: one({
    type: () => DataDelivery,
    description: 'The delivery of figures it is about.',
    where: (row, target) => sql`${target}.id = ${row}.data_delivery_id`,
  }),
};

const address = value({
  type: () => String,
  description: 'Where it goes.',
  sql: (row) => sql`${row}.address`,
});

extendShape(ReminderStep, {
  expected: many({
    type: () => ExpectedReminder,
    description: 'Who would get what if the step came now; nobody once it is done. For coordination.',
    where: (row, expected) => sql`${expected}.step_id = ${row}.id`,
    orderBy: (expected) => sql`${expected}.address, ${expected}.subject_id`,
  }),
  reminders: many({
    type: () => Reminder,
    description: 'Who got, or is getting, what. Coordination sees all, everybody else their own.',
    where: (row, reminder) => sql`${reminder}.step_id = ${row}.id`,
    orderBy: (reminder) => sql`${reminder}.address, ${reminder}.subject_id`,
  }),
});

defineShape(ExpectedReminder, {
  from: ({ today }) => sql`(${expectedReminders(today)})`,
  visible: (_, context) => (seesMail(context) && isPlanning(context.actor) ? sql`true` : sql`false`),
  fields: {
    step,
    ...subjects,
    recipient,
    address,
    reason: value({
      type: () => RecipientReason,
      description: 'Why this recipient.',
      sql: (row) => sql`${row}.reason`,
    }),
    isCopy: value({
      type: () => Boolean,
      description: 'Whether it is a copy: somebody else is asked.',
      sql: (row) => sql`${row}.is_copy`,
    }),
  },
});

defineShape(Reminder, {
  visible: ownMail,
  fields: {
    step,
    ...subjects,
    recipient,
    address,
    delivery: one({
      type: () => Delivery,
      description: 'The mail it is part of; empty where it was taken out.',
      where: (reminder, delivery) => sql`${delivery}.id = ${reminder}.delivery_id`,
    }),
  },
});

defineShape(Delivery, {
  visible: ownMail,
  sorts: { DAY: { sql: (delivery) => sql`${delivery}.day`, type: 'date' } },
  fields: {
    recipient,
    address,
    reminders: many({
      type: () => Reminder,
      description: 'What is in it.',
      where: (delivery, reminder) => sql`${reminder}.delivery_id = ${delivery}.id`,
      orderBy: (reminder) => sql`${reminder}.created_at, ${reminder}.subject_id`,
    }),
  },
});
