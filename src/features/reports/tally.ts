import { Int } from '@nestjs/graphql';
import { raw, type Sql, sql } from '../../platform/database/sql.js';
import { value } from '../../platform/read/index.js';

/** Counts of a set of measures by light, as columns: `from` is grouped or not by whoever asks. */
export const tallyColumns = sql`count(*)::int as total,
  count(*) filter (where light = 'GREEN')::int as green, count(*) filter (where light = 'YELLOW')::int as yellow,
  count(*) filter (where light = 'RED')::int as red, count(*) filter (where light = 'GREY')::int as grey`;

const count = (column: string, description: string) =>
  value({ type: () => Int, description, sql: (row: Sql) => sql`${row}.${raw(column)}` });

/** The fields of every tally. */
export const tallyFields = {
  total: count('total', 'All of them.'),
  green: count('green', 'Im Plan.'),
  yellow: count('yellow', 'Gefährdet.'),
  red: count('red', 'Nicht im Plan.'),
  grey: count('grey', 'Keine Meldung, or the measure does not run.'),
};
