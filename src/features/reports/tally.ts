import { Int } from '@nestjs/graphql';
import { join, raw, type Sql, sql } from '../../platform/database/sql.js';
import { value } from '../../platform/read/index.js';
import { ACTIVE_STATUSES } from '../measures/index.js';

/** The measures that somebody works on or is about to. */
export const isRunning = sql`status in (${join([...ACTIVE_STATUSES])})`;

/**
 * Counts of a set of measures as columns, grouped or not by whoever asks: what runs by light, what has ended or rests by its
 * word. They add up to the total; silence is counted as silence and never mixed with what is done.
 */
export const tallyColumns = sql`count(*)::int as total,
  count(*) filter (where light = 'GREEN')::int as green, count(*) filter (where light = 'YELLOW')::int as yellow,
  count(*) filter (where light = 'RED')::int as red, count(*) filter (where light = 'GREY' and ${isRunning})::int as grey,
  count(*) filter (where status = 'COMPLETED')::int as completed,
  count(*) filter (where not ${isRunning} and status <> 'COMPLETED')::int as resting`;

const count = (column: string, description: string) =>
  value({ type: () => Int, description, sql: (row: Sql) => sql`${row}.${raw(column)}` });

/** The fields of every tally. */
export const tallyFields = {
  total: count('total', 'All of them.'),
  green: count('green', 'Im Plan.'),
  yellow: count('yellow', 'Gefährdet.'),
  red: count('red', 'Nicht im Plan.'),
  grey: count('grey', 'Keine Meldung: running, but nobody has said how it stands.'),
  completed: count('completed', 'Abgeschlossen.'),
  resting: count('resting', 'Zurückgestellt or given up.'),
};
