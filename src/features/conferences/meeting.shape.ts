import { Int } from '@nestjs/graphql';
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
import { Agreement } from '../strategies/index.js';
import { AgendaItem } from './agenda-item.entity.js';
import { isOnAgenda } from './agenda-item.sql.js';
import { AgendaSectionMinutes, minutesOf, sectionOrder } from './agenda-minutes.js';
import { Body } from './body.entity.js';
import { agendaItemIsVisible, meetingIsVisible } from './conference.visibility.js';
import { Meeting } from './meeting.entity.js';
import { MeetingSeries } from './meeting-series.entity.js';
import { MeetingAction } from './meeting.enums.js';
import { meetingFacts } from './meeting.sql.js';
import { allowedMeetingActions, type MeetingFacts } from './meeting.rules.js';
import { Outcome } from './outcome.entity.js';

/** Minutes of the items the reader may see: a total must not tell of items that the agenda hides. */
const totalMinutes = (meeting: Sql, context: ReadContext): Sql =>
  minutesOf(sql`select ti.id, ti.position, ti.section, ti.holds, ti.is_consent, ti.duration_minutes from agenda_item ti
    where ti.meeting_id = ${meeting}.id and ${isOnAgenda(sql`ti`)} and ${agendaItemIsVisible(sql`ti`, context)}`);

const roomMinutes = (meeting: Sql): Sql =>
  sql`(extract(epoch from ${meeting}.ends_at - ${meeting}.starts_at) / 60)::integer`;

defineShape(Meeting, {
  visible: meetingIsVisible,
  sorts: { DAY: { sql: (meeting) => sql`${meeting}.held_on`, type: 'date' } },
  fields: {
    body: one({
      type: () => Body,
      nullable: false,
      description: 'The body that meets.',
      where: (meeting, body) => sql`${body}.id = ${meeting}.body_id`,
    }),
    startsAt: value({
      type: () => String,
      description: 'Hour on the wall in Germany, HH:MM.',
      sql: (meeting) => sql`to_char(${meeting}.starts_at, 'HH24:MI')`,
    }),
    endsAt: value({
      type: () => String,
      nullable: true,
      description: 'Hour until which the room is booked, HH:MM.',
      sql: (meeting) => sql`to_char(${meeting}.ends_at, 'HH24:MI')`,
    }),
    movedFromOn: value({
      type: () => LocalDay,
      nullable: true,
      description: 'The day on which it stood before it was moved last; empty where it was never moved.',
      sql: (meeting) => sql`(select past.held_on from history.meeting past
        where past.id = ${meeting}.id and past.version < ${meeting}.version and past.held_on <> ${meeting}.held_on order by past.version desc limit 1)`,
    }),
    series: one({
      type: () => MeetingSeries,
      description: 'The series it belongs to.',
      where: (meeting, series) => sql`${series}.id = ${meeting}.series_id`,
    }),
    joinedInto: one({
      type: () => Meeting,
      description: 'Zusammengelegt: the meeting that took over its agenda.',
      where: (meeting, into) => sql`${into}.id = ${meeting}.joined_into_id`,
    }),
    joinedFrom: many({
      type: () => Meeting,
      description: 'The meetings whose agendas it took over, by day.',
      where: (meeting, emptied) => sql`${emptied}.joined_into_id = ${meeting}.id`,
      orderBy: (emptied) => sql`${emptied}.held_on, ${emptied}.id`,
    }),
    splitFrom: one({
      type: () => Meeting,
      description: 'Geteilt: the meeting from which its first items came.',
      where: (meeting, from) => sql`${from}.id = ${meeting}.split_from_id`,
    }),
    splitInto: many({
      type: () => Meeting,
      description: 'The meetings to which some of its items went, by day.',
      where: (meeting, created) => sql`${created}.split_from_id = ${meeting}.id`,
      orderBy: (created) => sql`${created}.held_on, ${created}.id`,
    }),
    agenda: many({
      type: () => AgendaItem,
      description:
        'Tagesordnung: what is treated, in order, with what was taken off after people were invited.',
      where: (meeting, item) => sql`${item}.meeting_id = ${meeting}.id`,
      orderBy: (item) => sql`${item}.position, ${item}.id`,
    }),
    outcomes: many({
      type: () => Outcome,
      description: 'What came out of it, in the order in which numbers were given.',
      where: (meeting, outcome) =>
        sql`exists (select from agenda_item mi where mi.id = ${outcome}.agenda_item_id and mi.meeting_id = ${meeting}.id)`,
      orderBy: (outcome) => sql`${outcome}.created_at, ${outcome}.id`,
    }),
    totalMinutes: value({
      type: () => Int,
      description:
        'Minutes planned for the agenda: what stands under another item shares its minutes, the consent list counts once.',
      sql: totalMinutes,
    }),
    minutesBySection: many({
      type: () => AgendaSectionMinutes,
      description: 'Minutes by section, in the order of the agenda; for those who plan.',
      where: (meeting, sum) => sql`${sum}.meeting_id = ${meeting}.id`,
      orderBy: (sum) => sectionOrder(sql`${sum}.section`),
    }),
    roomMinutes: value({
      type: () => Int,
      nullable: true,
      description: 'Minutes for which the room is booked; empty where the end is open.',
      sql: roomMinutes,
    }),
    isOverbooked: value({
      type: () => Boolean,
      description: 'Whether the agenda takes longer than the room is booked for.',
      sql: (meeting, context) =>
        sql`coalesce(${totalMinutes(meeting, context)} > ${roomMinutes(meeting)}, false)`,
    }),
    allowedActions: derived<MeetingFacts>({
      type: () => [MeetingAction],
      inPast: [],
      description: 'What the reader may do with it today.',
      needs: meetingFacts,
      derive: (facts, { actor, today }) => allowedMeetingActions(actor, facts, today),
    }),
  },
});

extendShape(Agreement, {
  meeting: one({
    type: () => Meeting,
    description: 'The meeting at which the organisation gave its word.',
    where: (agreement, meeting) => sql`${meeting}.id = ${agreement}.meeting_id`,
  }),
});
