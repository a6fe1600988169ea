import { type Sql, sql } from '../../../platform/database/sql.js';
import { Office } from '../../offices/index.js';
import { FieldOfAction, ProblemArea } from '../../problem-areas/index.js';
import { Strategy, strategyWasVisible } from '../../strategies/index.js';
import { ChangedType } from '../change.enums.js';
import type { Side } from '../period.rules.js';
import { strategyConcernsBody } from './strategy-of-body.js';
import { column, defineTracked, named, tied, type TrackedField, word } from '../tracked.js';

/** Number of the text in force at a moment. */
const textInForce = (id: Sql, { at }: Side): Sql => sql`history.text_in_force(${id}, ${at})`;

/** The text in force is compared by itself and is dear to find, so the stage is compared without it. */
const stage: TrackedField = {
  compared: (row, _, { at }) => sql`(case when ${row}.ended_on is not null then 'ENDED'
    when history.was_submitted(${row}.id, ${at}) then 'ASKED' else 'DRAFT' end)`,
  shown: (row, _, side) => sql`(case when ${row}.ended_on is not null then 'ENDED'
    when ${textInForce(sql`${row}.id`, side)} is not null then 'AGREED'
    when history.was_submitted(${row}.id, ${side.at}) then 'IN_AGREEMENT' else 'DRAFT' end)`,
  inWords: true,
};

defineTracked({
  type: ChangedType.STRATEGY,
  of: Strategy,
  permission: 'strategies.read',
  standing: (row) => sql`(case when ${row}.ended_on is null then 'OPEN'
    when ${row}.ended_on >= ${row}.period_to then 'DONE' else 'WITHDRAWN' end)`,
  seen: (row, context, { at }) => strategyWasVisible(row, context, at),
  movedAt: (row, from, to) => sql`(select max(moved.updated_at) from (
      select v.updated_at from strategy_version v where v.strategy_id = ${row}.id
      union all select g.updated_at from agreement g join strategy_version v on v.id = g.strategy_version_id
       where v.strategy_id = ${row}.id) moved
     where moved.updated_at > ${from.at} and moved.updated_at <= ${to.at})`,
  movedIds: (from, to) => {
    const within = (at: Sql) => sql`${at} > ${from.at} and ${at} <= ${to.at}`;
    const [began, ended] = [within(sql`moved.updated_at`), within(sql`moved.replaced_at`)];
    return sql`select moved.id from strategy moved where ${began}
      union all select moved.id from history.strategy moved where ${ended}
      union all select moved.strategy_id from strategy_problem_area moved where ${began}
      union all select moved.strategy_id from history.strategy_problem_area moved where ${ended}
      union all select moved.strategy_id from strategy_version moved where ${began}
      union all select moved.strategy_id from history.strategy_version moved where ${ended}
      union all select t.strategy_id from agreement moved join strategy_version t on t.id = moved.strategy_version_id where ${began}
      union all select t.strategy_id from history.agreement moved join strategy_version t on t.id = moved.strategy_version_id where ${ended}`;
  },
  fields: {
    title: column('title'),
    leadOffice: named('leadOfficeId', Office, 'name'),
    fieldOfAction: named('fieldOfActionId', FieldOfAction, 'name_de'),
    problemAreas: tied({
      table: 'strategy_problem_area',
      own: 'strategy_id',
      other: 'problem_area_id',
      target: ProblemArea,
      name: 'title',
    }),
    periodFrom: column('periodFrom'),
    periodTo: column('periodTo'),
    visibility: word('visibility'),
    stage,
    textInForce: { compared: (row, _, side) => textInForce(sql`${row}.id`, side) },
    endedOn: column('endedOn'),
    endedReason: column('endedReason'),
  },
  closingFields: ['stage', 'endedOn', 'endedReason'],
  title: (row) => sql`${row}.title`,
  ofOffice: (row, officeId) => sql`${row}.lead_office_id = ${officeId}`,
  ofStrategy: (row, strategyId) => sql`${row}.id = ${strategyId}`,
  ofBody: (row, bodyId, context) => strategyConcernsBody(sql`${row}.id`, bodyId, context),
  ofFieldOfAction: (row, id) => sql`${row}.field_of_action_id = ${id}`,
});
