import { type Sql, sql } from '../../platform/database/sql.js';
import { defineShape, many, one, type ReadContext } from '../../platform/read/index.js';
import { Body } from './body.entity.js';
import { meetingIsVisible } from './conference.visibility.js';
import { Meeting } from './meeting.entity.js';
import { MeetingSeries } from './meeting-series.entity.js';

/** A series is seen by whoever sees one of its meetings, and then shows those only. */
const seriesIsVisible = (series: Sql, context: ReadContext): Sql =>
  sql`exists (select from meeting sm where sm.series_id = ${series}.id and ${meetingIsVisible(sql`sm`, context)})`;

defineShape(MeetingSeries, {
  visible: seriesIsVisible,
  fields: {
    body: one({
      type: () => Body,
      nullable: false,
      description: 'The body that meets.',
      where: (series, body) => sql`${body}.id = ${series}.body_id`,
    }),
    meetings: many({
      type: () => Meeting,
      description: 'Its meetings in their order, also those that are left out or cancelled.',
      where: (series, meeting) => sql`${meeting}.series_id = ${series}.id`,
      orderBy: (meeting) => sql`${meeting}.series_position`,
    }),
  },
});
