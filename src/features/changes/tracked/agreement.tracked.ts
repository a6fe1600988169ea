import { isPlanning } from '../../../kernel/visibility.js';
import { type Sql, sql } from '../../../platform/database/sql.js';
import { hasReadableLevel, type ReadContext, shapeOf } from '../../../platform/read/index.js';
import { Agreement, AgreementState, Strategy } from '../../strategies/index.js';
import { ChangedType } from '../change.enums.js';
import type { Side } from '../period.rules.js';
import { column, defineTracked, word } from '../tracked.js';
import { strategyConcernsBody } from './strategy-of-body.js';
import { heldAt, versionsOf } from '../versions.sql.js';

const { AGREED, AGREED_WITH_CONDITION, DECLINED, WITHDRAWN } = AgreementState;

/**
 * The ordinary rule (`agreementIsVisible`) with texts as they were at the moment: partners see what anybody was asked about, which
 * every text with an agreement is; committees what is said to the text in force.
 */
function agreementWasSeen(row: Sql, context: ReadContext, { at, period }: Side): Sql {
  if (isPlanning(context.actor)) return sql`true`;
  const strategy = sql`its_strategy`;
  const shown = sql`select its_text.id from strategy_version its_text
    join ${versionsOf(shapeOf(Strategy))} ${strategy} on ${strategy}.id = its_text.strategy_id
    where ${heldAt(strategy, at)} and ${hasReadableLevel(strategy, context.actor)}
      and its_text.number = history.text_in_force(${strategy}.id, ${at})`;
  return period
    ? sql`${row}.strategy_version_id in (${shown})`
    : sql`exists (${shown} and its_text.id = ${row}.strategy_version_id)`;
}

const strategyOf = (row: Sql): Sql =>
  sql`(select t.strategy_id from strategy_version t where t.id = ${row}.strategy_version_id)`;

defineTracked({
  type: ChangedType.AGREEMENT,
  of: Agreement,
  permission: 'strategies.read',
  standing: (row) => sql`(case when ${row}.state in (${AGREED}, ${AGREED_WITH_CONDITION}) then 'DONE'
    when ${row}.state in (${DECLINED}, ${WITHDRAWN}) then 'WITHDRAWN' else 'OPEN' end)`,
  seen: agreementWasSeen,
  movedAt: (row, from, to) =>
    sql`(select max(g.updated_at) from agreement g where g.strategy_version_id = ${row}.strategy_version_id
      and g.updated_at > ${from.at} and g.updated_at <= ${to.at})`,
  fields: { state: word('state'), condition: column('condition'), statedOn: column('statedOn') },
  closingFields: ['state', 'condition', 'statedOn'],
  title: (row) => sql`(select o.name || ': ' || s.title || ' (' || t.number || ')'
    from strategy_version t join strategy s on s.id = t.strategy_id join organisation o on o.id = ${row}.organisation_id
    where t.id = ${row}.strategy_version_id)`,
  ofOffice: (row, officeId) =>
    sql`exists (select from office o where o.id = ${officeId} and o.organisation_id = ${row}.organisation_id)`,
  ofStrategy: (row, strategyId) =>
    sql`exists (select from strategy_version t where t.id = ${row}.strategy_version_id and t.strategy_id = ${strategyId})`,
  ofBody: (row, bodyId, context) => strategyConcernsBody(strategyOf(row), bodyId, context),
  ofFieldOfAction: (row, id) =>
    sql`exists (select from strategy its where its.id = ${strategyOf(row)} and its.field_of_action_id = ${id})`,
});
