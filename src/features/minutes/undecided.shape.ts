import { isPlanning } from '../../kernel/visibility.js';
import { sql } from '../../platform/database/sql.js';
import { extendShape, value } from '../../platform/read/index.js';
import { AgendaItem, Attendance } from '../conferences/index.js';
import { isOnList, isUndecided } from './undecided.sql.js';

extendShape(AgendaItem, {
  isUndecided: value({
    type: () => Boolean,
    nullable: true,
    description:
      'Whether it still lacks an outcome, so that the minutes cannot be closed; for those who plan.',
    sql: (item, { actor }) => (isPlanning(actor) ? isUndecided(item) : sql`null`),
  }),
});

extendShape(Attendance, {
  isUnrecorded: value({
    type: () => Boolean,
    description: 'Whether it is still to be recorded if they came, so that the minutes cannot be closed.',
    sql: (attendance) =>
      sql`(${attendance}.recorded_on is null and exists (select from meeting um where um.id = ${attendance}.meeting_id
        and ${isOnList(attendance, sql`um`)}))`,
  }),
});
