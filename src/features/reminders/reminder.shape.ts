import { isPlanning } from '../../kernel/visibility.js';
import { message } from '../../kernel/messages.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { defineShape, derived, many, one, type ReadContext, value } from '../../platform/read/index.js';
import { Measure } from '../measures/index.js';
import { Person } from '../people/index.js';
import { stepInWords } from './conference.profile.js';
import { Delivery } from './delivery.entity.js';
import { expectedReminders } from './recipients.js';
import { RecipientReason, Reminder } from './reminder.entity.js';
import { ReminderStep } from './reminder-step.entity.js';
import { ExpectedReminder } from './review-progress.model.js';
import { Review } from './review.entity.js';
import { reviewIsVisible, seesMail } from './review.shape.js';

/** Everybody sees what was sent to themselves; coordination and administration see all. */
const ownMail = (row: Sql, context: ReadContext): Sql =>
  seesMail(context) ? sql`true` : sql`${row}.recipient_id = ${context.actor.personId}::uuid`;

const recipient = one({
  type: () => Person,
  description: 'Who gets it; empty where it goes to a shared mailbox.',
  where: (row, person) => sql`${person}.id = ${row}.recipient_id`,
});

const measure = one({
  type: () => Measure,
  description: 'The measure whose report is missing.',
  where: (row, target) => sql`${target}.id = ${row}.measure_id`,
});

defineShape(ReminderStep, {
  visible: reviewIsVisible,
  fields: {
    review: one({
      type: () => Review,
      description: 'The review it belongs to.',
      where: (step, review) => sql`${review}.id = ${step}.review_id`,
    }),
    what: derived<string>({
      type: () => String,
      description: 'What it says, in the language of the reader.',
      needs: (step) => sql`to_json(${step}.code)`,
      derive: (code, { actor }) => stepInWords(code, actor.locale),
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
      derive: (reason, { actor }) => reason && message(`reminders.step.${reason}`, actor.locale),
    }),
    expected: many({
      type: () => ExpectedReminder,
      description: 'Who would get what if the step came now; nobody once it is done. For coordination.',
      where: (step, expected) => sql`${expected}.step_id = ${step}.id`,
      orderBy: (expected) => sql`${expected}.address, ${expected}.measure_id`,
    }),
    reminders: many({
      type: () => Reminder,
      description: 'Who got, or is getting, what. Coordination sees all, everybody else their own.',
      where: (step, reminder) => sql`${reminder}.step_id = ${step}.id`,
      orderBy: (reminder) => sql`${reminder}.address, ${reminder}.measure_id`,
    }),
  },
});

defineShape(ExpectedReminder, {
  from: ({ today }) => sql`(${expectedReminders(today)})`,
  visible: (_, context) => (seesMail(context) && isPlanning(context.actor) ? sql`true` : sql`false`),
  fields: {
    measure,
    recipient,
    address: value({
      type: () => String,
      description: 'Where the mail would go.',
      sql: (row) => sql`${row}.address`,
    }),
    reason: value({
      type: () => RecipientReason,
      description: 'Why this recipient.',
      sql: (row) => sql`${row}.reason`,
    }),
  },
});

const address = value({
  type: () => String,
  description: 'Where it goes.',
  sql: (row) => sql`${row}.address`,
});

defineShape(Reminder, {
  visible: ownMail,
  fields: {
    step: one({
      type: () => ReminderStep,
      description: 'The step that caused it.',
      where: (reminder, step) => sql`${step}.id = ${reminder}.step_id`,
    }),
    measure,
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
      orderBy: (reminder) => sql`${reminder}.created_at, ${reminder}.measure_id`,
    }),
  },
});
