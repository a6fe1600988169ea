import { GraphQLInt } from 'graphql';
import { type Sql, sql } from '../../platform/database/sql.js';
import { extendShape, many, MOST_PER_PAGE, type ReadContext } from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { Office } from '../offices/index.js';
import { ProblemArea } from '../problem-areas/index.js';
import { SpendingLock } from '../spending-locks/index.js';
import { Strategy } from '../strategies/index.js';
import { Measure } from './measure.entity.js';
import { paidBy } from './measure-spending-lock.sql.js';
import { measureConcernsProblemArea, measureIsFor, measureIsOfStrategy } from './measure.sql.js';

/** Measures below an object of a lower room: by number, at most so many. Longer lists are pages of `measures`. */
const measuresOf = (description: string, belongs: (parent: Sql, measure: Sql, context: ReadContext) => Sql) =>
  many({
    type: () => Measure,
    description,
    args: {
      first: {
        type: GraphQLInt,
        description: `How many, at most ${MOST_PER_PAGE}; longer lists are pages of \`measures\`.`,
        defaultValue: 50,
      },
    },
    where: belongs,
    orderBy: (measure) => sql`${measure}.number, ${measure}.id`,
    limit: ({ first }) => Math.min(Math.max(typeof first === 'number' ? first : 0, 0), MOST_PER_PAGE),
  });

extendShape(Strategy, {
  measures: measuresOf('The measures that are its steps, by number.', (strategy, measure) =>
    measureIsOfStrategy(measure, sql`${strategy}.id`),
  ),
});
extendShape(ProblemArea, {
  measures: measuresOf(
    'The measures of the strategies that answer it, by number.',
    (problemArea, measure, context) => measureConcernsProblemArea(measure, sql`${problemArea}.id`, context),
  ),
});
extendShape(SpendingLock, {
  measures: measuresOf(
    'The measures that the locked money pays, by number, as far as the reader may see them.',
    (lock, measure) => paidBy(measure, lock),
  ),
});
extendShape(Area, {
  measures: measuresOf('The measures meant for exactly this area, by number.', (area, measure) =>
    measureIsFor(measure, sql`${area}.id`),
  ),
});
extendShape(Office, {
  measures: measuresOf(
    'The measures it leads, by number.',
    (office, measure) => sql`${measure}.lead_office_id = ${office}.id`,
  ),
});
