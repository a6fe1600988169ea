import { hasRole, Role } from '../../kernel/actor.js';
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
import { Meeting, sitsAt } from '../conferences/index.js';
import { waitingFor } from '../offices/index.js';
import { Person } from '../people/index.js';
import { MinutesChange, MinutesContent } from './minutes-content.model.js';
import { hashOf, visibleContent } from './minutes-content.sql.js';
import { differences } from './minutes-difference.rules.js';
import { Minutes } from './minutes.entity.js';
import { MinutesAction } from './minutes.enums.js';
import { allowedMinutesActions, type MinutesFacts } from './minutes.rules.js';
import { minutesAreVisible, objectionIsVisible, revisionIsVisible } from './minutes.visibility.js';
import { MinutesRevision } from './minutes-revision.entity.js';
import { Objection } from './objection.entity.js';

/** Whether the reader was there: for themselves, or as the deputy who came for a member. Guests do not object. */
const wasPresent = (minutes: Sql, { actor }: ReadContext): Sql =>
  sql`exists (select from attendance pa join meeting pm on pm.id = pa.meeting_id
    where pa.meeting_id = ${minutes}.meeting_id and pa.recorded_on is not null and ${sitsAt(sql`pa.person_id`, sql`pm`)}
      and ${actor.personId}::uuid = case pa.state when 'PRESENT' then pa.person_id when 'DEPUTY_SENT' then pa.deputy_id end)`;

/** What the desk looks at, as JSON. */
export const minutesFacts = (minutes: Sql, context: ReadContext): Sql =>
  sql`json_build_object('state', ${minutes}.state, 'isRevised', ${minutes}.revision_reason is not null,
    'objectionUntil', ${minutes}.objection_until, 'wasPresent', ${wasPresent(minutes, context)},
    'openObjections', (select count(*) from objection oo where oo.minutes_id = ${minutes}.id and oo.answer is null))`;

/** The newest revision before this one that the reader may see: what was never sent is compared by coordination only. */
const before = (revision: Sql, context: ReadContext): Sql =>
  sql`(select ${visibleContent(sql`earlier`, context)} from minutes_revision earlier
    where earlier.minutes_id = ${revision}.minutes_id and earlier.number < ${revision}.number
      and ${revisionIsVisible(sql`earlier`, context)} order by earlier.number desc limit 1)`;

const person = (description: string, id: (row: Sql) => Sql) =>
  one({ type: () => Person, description, where: (row, who) => sql`${who}.id = ${id(row)}` });

defineShape(Minutes, {
  visible: minutesAreVisible,
  fields: {
    meeting: one({
      type: () => Meeting,
      nullable: false,
      description: 'The meeting.',
      where: (minutes, meeting) => sql`${meeting}.id = ${minutes}.meeting_id`,
    }),
    approvedAtMeeting: one({
      type: () => Meeting,
      description: 'The later meeting that approved them.',
      where: (minutes, meeting) => sql`${meeting}.id = ${minutes}.approved_at_meeting_id`,
    }),
    revisions: many({
      type: () => MinutesRevision,
      description: 'What they told each time they were closed, newest first.',
      where: (minutes, revision) => sql`${revision}.minutes_id = ${minutes}.id`,
      orderBy: (revision) => sql`${revision}.number desc`,
    }),
    latestRevision: one({
      type: () => MinutesRevision,
      description: 'What they tell.',
      where: (minutes, revision) => sql`${revision}.minutes_id = ${minutes}.id`,
      orderBy: (revision) => sql`${revision}.number desc`,
    }),
    objections: many({
      type: () => Objection,
      description: 'Objections in their order; for those who belong to the meeting.',
      where: (minutes, objection) => sql`${objection}.minutes_id = ${minutes}.id`,
      orderBy: (objection) => sql`${objection}.created_at, ${objection}.id`,
    }),
    // While objections are possible it is nobody's turn; then coordination answers them and makes the minutes final.
    waitingFor: waitingFor(
      Minutes.name,
      ({ today }) => sql`
      select n.id as subject_id, 'COORDINATOR' as role, null::uuid as office_id, null::uuid as organisation_id,
             null::uuid as person_id
        from minutes n
       where n.state in ('DRAFT', 'OBJECTED') or (n.state = 'SENT' and n.objection_until < ${today}::date)`,
    ),
    isRevised: value({
      type: () => Boolean,
      description: 'Whether they are being corrected: then another revision will follow.',
      sql: (minutes) => sql`(${minutes}.revision_reason is not null)`,
    }),
    revisionReason: value({
      type: () => String,
      nullable: true,
      description: 'Why they are being corrected; for coordination.',
      sql: (minutes, { actor }) =>
        hasRole(actor, Role.COORDINATOR) ? sql`${minutes}.revision_reason` : sql`null`,
    }),
    allowedActions: derived<MinutesFacts>({
      type: () => [MinutesAction],
      inPast: [],
      description: 'What the reader may do with them today.',
      needs: minutesFacts,
      derive: (facts, { actor, today }) => allowedMinutesActions(actor, facts, today),
    }),
  },
});

defineShape(MinutesRevision, {
  visible: revisionIsVisible,
  fields: {
    closedBy: person('Who closed it.', (revision) => sql`${revision}.closed_by_id`),
    isIntact: value({
      type: () => Boolean,
      description: 'Whether the content still gives the sum that was taken when it was closed.',
      sql: (revision) => sql`(${revision}.hash = ${hashOf(sql`${revision}.content`)})`,
    }),
    content: derived<MinutesContent>({
      type: () => MinutesContent,
      description: 'What it tells, as far as the reader may see it.',
      needs: visibleContent,
      derive: (content) => content,
    }),
    changes: derived<{ before: MinutesContent | null; after: MinutesContent }>({
      type: () => [MinutesChange],
      description: 'What it corrected in the revision before, as far as the reader may see both.',
      needs: (revision, context) =>
        sql`json_build_object('before', ${before(revision, context)}, 'after', ${visibleContent(revision, context)})`,
      derive: ({ before: earlier, after }) => (earlier ? differences(earlier, after) : []),
    }),
  },
});

defineShape(Objection, {
  visible: objectionIsVisible,
  fields: {
    minutes: one({
      type: () => Minutes,
      description: 'The minutes.',
      where: (objection, minutes) => sql`${minutes}.id = ${objection}.minutes_id`,
    }),
    revision: one({
      type: () => MinutesRevision,
      description: 'The revision that it was raised against.',
      where: (objection, revision) => sql`${revision}.id = ${objection}.revision_id`,
    }),
    person: person('Who raised it.', (objection) => sql`${objection}.person_id`),
    answeredBy: person('Who answered.', (objection) => sql`${objection}.answered_by_id`),
  },
});

extendShape(Meeting, {
  minutes: one({
    type: () => Minutes,
    description: 'Its minutes; empty before they are sent, except for coordination.',
    where: (meeting, minutes) => sql`${minutes}.meeting_id = ${meeting}.id`,
  }),
});
