import { isPlanning } from '../../kernel/visibility.js';
import { sql } from '../../platform/database/sql.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { defineShape, extendShape, many, one, value } from '../../platform/read/index.js';
import { AgendaItem, agendaItemIsVisible, belongsThere, Meeting } from '../conferences/index.js';
import { Person } from '../people/index.js';
import { MinutesPresence } from './minutes-presence.model.js';
import { isStillThere } from './minutes-presence.sql.js';

defineShape(MinutesPresence, {
  // Whoever reads the notes of a meeting sees who writes them.
  visible: (presence, context) =>
    isPlanning(context.actor)
      ? sql`true`
      : sql`exists (select from meeting pm where pm.id = ${presence}.meeting_id and ${belongsThere(sql`pm`, context)})`,
  // Where an item is hidden, that somebody writes at it is hidden with it. Nobody was there in the past: no history is kept.
  from: (context) => sql`(select here.meeting_id, here.person_id, here.since, shown.id as agenda_item_id,
      here.is_writing and shown.id is not null as is_writing
    from minutes_presence here
    left join agenda_item shown on shown.id = here.agenda_item_id and ${agendaItemIsVisible(sql`shown`, context)}
    where ${context.past ? sql`false` : isStillThere(sql`here`)})`,
  fields: {
    person: one({
      type: () => Person,
      nullable: false,
      description: 'Who is there.',
      where: (presence, person) => sql`${person}.id = ${presence}.person_id`,
    }),
    agendaItem: one({
      type: () => AgendaItem,
      description: 'The item they are at; empty at none, and where the reader may not see it.',
      where: (presence, item) => sql`${item}.id = ${presence}.agenda_item_id`,
    }),
    isWriting: value({
      type: () => Boolean,
      description: 'Whether they are writing at this item.',
      sql: (presence) => sql`${presence}.is_writing`,
    }),
    since: value({
      type: () => Instant,
      description: 'Since when they are at this item.',
      sql: (presence) => sql`${presence}.since`,
    }),
  },
});

extendShape(Meeting, {
  presence: many({
    type: () => MinutesPresence,
    description:
      'Who has its minutes open to write in them, at this moment, by name; for those who read its notes.',
    where: (meeting, presence) => sql`${presence}.meeting_id = ${meeting}.id`,
    orderBy: (presence) =>
      sql`(select pp.name from person pp where pp.id = ${presence}.person_id), ${presence}.person_id`,
  }),
});
