import { sql } from '../../platform/database/sql.js';
import { defineShape, derived, extendShape, many, one, value } from '../../platform/read/index.js';
import { Person } from '../people/index.js';
import { Attendance } from './attendance.entity.js';
import { AttendanceAction } from './attendance.enums.js';
import { allowedAttendanceActions, type InvitationFacts } from './attendance.rules.js';
import { seatDeputy } from './body.sql.js';
import { attendanceIsVisible } from './conference.visibility.js';
import { Meeting } from './meeting.entity.js';

defineShape(Attendance, {
  visible: attendanceIsVisible,
  fields: {
    meeting: one({
      type: () => Meeting,
      nullable: false,
      description: 'The meeting.',
      where: (attendance, meeting) => sql`${meeting}.id = ${attendance}.meeting_id`,
    }),
    person: one({
      type: () => Person,
      nullable: false,
      description: 'Who was invited, or came without.',
      where: (attendance, person) => sql`${person}.id = ${attendance}.person_id`,
    }),
    deputy: one({
      type: () => Person,
      description: 'Who comes, or came, in their place.',
      where: (attendance, person) => sql`${person}.id = ${attendance}.deputy_id`,
    }),
    proposedDeputy: one({
      type: () => Person,
      description: 'Who is entered as deputy for the seat; others can be named.',
      where: (attendance, person) => sql`${person}.id = ${seatDeputy(attendance)} and ${person}.active`,
    }),
    answeredOnBehalf: value({
      type: () => Boolean,
      description: 'Whether coordination wrote the answer down for them.',
      sql: (attendance) =>
        sql`(${attendance}.answered_on is not null and ${attendance}.answered_by_id is distinct from ${attendance}.person_id)`,
    }),
    cameAt: value({
      type: () => String,
      nullable: true,
      description: 'Hour at which they came later, HH:MM; empty: from the beginning.',
      sql: (attendance) => sql`to_char(${attendance}.came_at, 'HH24:MI')`,
    }),
    leftAt: value({
      type: () => String,
      nullable: true,
      description: 'Hour at which they left earlier, HH:MM; empty: stayed to the end.',
      sql: (attendance) => sql`to_char(${attendance}.left_at, 'HH24:MI')`,
    }),
    allowedActions: derived<InvitationFacts>({
      type: () => [AttendanceAction],
      inPast: [],
      description: 'What the reader may do with it today.',
      needs: (attendance) =>
        sql`(select json_build_object('personId', ${attendance}.person_id, 'recordedOn', ${attendance}.recorded_on,
          'meetingState', fm.state, 'heldOn', fm.held_on) from meeting fm where fm.id = ${attendance}.meeting_id)`,
      derive: (facts, { actor, today }) => allowedAttendanceActions(actor, facts, today),
    }),
  },
});

extendShape(Meeting, {
  attendance: many({
    type: () => Attendance,
    description: 'Who is invited, what they answered and who came, by name.',
    where: (meeting, attendance) => sql`${attendance}.meeting_id = ${meeting}.id`,
    orderBy: (attendance) =>
      sql`(select ap.name from person ap where ap.id = ${attendance}.person_id), ${attendance}.id`,
  }),
  myAttendance: one({
    type: () => Attendance,
    description: 'The own invitation of the reader; empty where they have none.',
    where: (meeting, attendance, { actor }) =>
      sql`${attendance}.meeting_id = ${meeting}.id and ${attendance}.person_id = ${actor.personId}::uuid`,
  }),
});
