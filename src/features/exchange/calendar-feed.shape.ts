import { sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, value } from '../../platform/read/index.js';
import { CalendarFeed } from './calendar-feed.model.js';

defineShape(CalendarFeed, {
  from: () => sql`(select person_id, created_on, last_used_on from calendar_feed)`,
  visible: (feed, { actor }) => sql`${feed}.person_id = ${actor.personId}::uuid`,
  fields: {
    createdOn: value({
      type: () => LocalDay,
      description: 'Day on which its address was made.',
      sql: (feed) => sql`${feed}.created_on`,
    }),
    lastUsedOn: value({
      type: () => LocalDay,
      nullable: true,
      description: 'Last day on which a calendar asked for it; empty where none did.',
      sql: (feed) => sql`${feed}.last_used_on`,
    }),
  },
});
