import { hasRole, Role } from '../../kernel/actor.js';
import { isPlanning } from '../../kernel/visibility.js';
import { all, type Sql, sql } from '../../platform/database/sql.js';
import { alsoToday, hasReadableLevel, type ReadContext } from '../../platform/read/index.js';

/** Whether the lead office belongs to one of the reader's organisations. */
const isOfOwnOrganisation = (strategy: Sql, { actor }: ReadContext): Sql =>
  sql`exists (select from office lead_office where lead_office.id = ${strategy}.lead_office_id
    and lead_office.organisation_id = any(${actor.organisationIds}::uuid[]))`;

/**
 * Who may see a strategy. Drafts are for coordination and the organisation that leads; once a text has been submitted, all
 * who plan see it; committees see it as soon as a text is in force, where its level allows.
 */
export const strategyIsVisible = alsoToday('strategy', (strategy: Sql, context: ReadContext) =>
  all([hasReadableLevel(strategy, context.actor), strategyIsReady(strategy, context)]),
);

function strategyIsReady(strategy: Sql, context: ReadContext): Sql | undefined {
  if (hasRole(context.actor, Role.COORDINATOR)) return undefined;
  if (!isPlanning(context.actor)) return sql`version_in_force(${strategy}.id) is not null`;
  return sql`exists (select from strategy_version asked_version where asked_version.strategy_id = ${strategy}.id
    and asked_version.submitted_on is not null) or ${isOfOwnOrganisation(strategy, context)}`;
}

/** Who may see a version of the text: committees only the one in force, partners those that anybody was asked about. */
export const strategyVersionIsVisible = alsoToday(
  'strategy_version',
  (version: Sql, context: ReadContext) => {
    const strategy = sql`seen_strategy`;
    return sql`exists (select from strategy ${strategy} where ${all([
      sql`${strategy}.id = ${version}.strategy_id`,
      strategyIsVisible(strategy, context),
      versionIsReady(version, strategy, context),
    ])})`;
  },
);

function versionIsReady(version: Sql, strategy: Sql, context: ReadContext): Sql | undefined {
  if (hasRole(context.actor, Role.COORDINATOR)) return undefined;
  if (!isPlanning(context.actor)) return sql`${version}.id = version_in_force(${strategy}.id)`;
  return sql`${version}.submitted_on is not null or ${isOfOwnOrganisation(strategy, context)}`;
}

/** Who may see what an organisation said: everybody who may see the text that it is about. */
export const agreementIsVisible = alsoToday('agreement', (agreement: Sql, context: ReadContext) => {
  const version = sql`seen_version`;
  return sql`exists (select from strategy_version ${version} where ${all([
    sql`${version}.id = ${agreement}.strategy_version_id`,
    strategyVersionIsVisible(version, context),
  ])})`;
});

/** Whether a version of a strategy was visible to the reader at a moment: the same rule, with texts and agreements as they were. */
export const strategyWasVisible = (strategy: Sql, context: ReadContext, at: Sql): Sql =>
  all([hasReadableLevel(strategy, context.actor), strategyWasReady(strategy, context, at)]);

function strategyWasReady(strategy: Sql, context: ReadContext, at: Sql): Sql | undefined {
  if (hasRole(context.actor, Role.COORDINATOR)) return undefined;
  if (!isPlanning(context.actor)) return sql`history.text_in_force(${strategy}.id, ${at}) is not null`;
  return sql`history.was_submitted(${strategy}.id, ${at}) or ${isOfOwnOrganisation(strategy, context)}`;
}
