import { sql } from '../../platform/database/sql.js';
import { extendShape, one } from '../../platform/read/index.js';
import { SpendingLock } from '../spending-locks/index.js';
import { Body } from './body.entity.js';
import './body.shape.js';
import { Outcome } from './outcome.entity.js';
import './outcome.shape.js';

extendShape(SpendingLock, {
  releasingBody: one({
    type: () => Body,
    description: 'The body that lifts it; empty where an office does.',
    where: (lock, body) => sql`${body}.id = ${lock}.releasing_body_id`,
  }),
  releaseOutcome: one({
    type: () => Outcome,
    description: 'The outcome of a meeting that released it, where the reader may see it.',
    where: (lock, outcome) => sql`${outcome}.id = ${lock}.release_outcome_id`,
  }),
});
