import { sql } from '../../platform/database/sql.js';
import { derived, extendShape } from '../../platform/read/index.js';
import { ownedSql } from './measure.facts.js';
import { Measure } from './measure.entity.js';
import { MeasurePartAction } from './measure-part-action.js';
import { allowedPartActions } from './measure-parts.rules.js';
import type { Owned } from './measure-rights.rules.js';
import './measure.shape.js';
import { standingTo } from './status-report.access.js';
import type { ReportStanding } from './status-report.rules.js';

extendShape(Measure, {
  allowedPartActions: derived<{ readonly owned: Owned; readonly standing: ReportStanding }>({
    type: () => [MeasurePartAction],
    inPast: [],
    description: 'What the reader may do with its milestones, progress indicators and readings now.',
    needs: (measure, context) =>
      sql`json_build_object('owned', ${ownedSql(measure, context.actor)}, 'standing', ${standingTo(measure, context)})`,
    derive: ({ owned, standing }, { actor }) => allowedPartActions(actor, owned, standing),
  }),
});
