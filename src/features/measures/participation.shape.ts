import { sql } from '../../platform/database/sql.js';
import { defineShape, derived, one } from '../../platform/read/index.js';
import { Office } from '../offices/index.js';
import { Measure } from './measure.entity.js';
import { ownedSql } from './measure.facts.js';
import { belongsToVisibleMeasure } from './measure.visibility.js';
import { Participation } from './participation.entity.js';
import { ParticipationAction } from './participation-action.js';
import { allowedParticipationActions, type ParticipationFacts } from './participation.rules.js';

defineShape(Participation, {
  visible: belongsToVisibleMeasure,
  fields: {
    measure: one({
      type: () => Measure,
      nullable: false,
      description: 'The measure it takes part in.',
      where: (participation, measure) => sql`${measure}.id = ${participation}.measure_id`,
    }),
    office: one({
      type: () => Office,
      nullable: false,
      description: 'The office.',
      where: (participation, office) => sql`${office}.id = ${participation}.office_id`,
    }),
    allowedActions: derived<ParticipationFacts>({
      type: () => [ParticipationAction],
      inPast: [],
      description: 'What the reader may do with it now.',
      needs: (participation, { actor: reader }) =>
        sql`(select json_build_object('officeId', ${participation}.office_id, 'role', ${participation}.role,
            'measure', ${ownedSql(sql`promised`, reader)})
          from measure promised where promised.id = ${participation}.measure_id)`,
      derive: (facts, { actor }) => allowedParticipationActions(actor, facts),
    }),
  },
});
