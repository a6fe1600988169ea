import { sql } from '../../platform/database/sql.js';
import { extendShape, one } from '../../platform/read/index.js';
import { Body } from '../conferences/index.js';
import { Measure } from '../measures/index.js';

extendShape(Measure, {
  confirmingBody: one({
    type: () => Body,
    description: 'The body that confirms when it is done; empty where the lead office completes it itself.',
    where: (measure, body) => sql`${body}.id = ${measure}.confirming_body_id`,
  }),
});
