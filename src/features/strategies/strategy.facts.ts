import { type Sql, sql } from '../../platform/database/sql.js';

/** Where a strategy stands, derived from its texts and the agreements to them. */
export const stageOf = (strategy: Sql): Sql => sql`(case
  when ${strategy}.ended_on is not null then 'ENDED'
  when version_in_force(${strategy}.id) is not null then 'AGREED'
  when exists (select from strategy_version asked_version where asked_version.strategy_id = ${strategy}.id
    and asked_version.submitted_on is not null) then 'IN_AGREEMENT'
  else 'DRAFT' end)`;

/** What the rules look at before something is done with a strategy (`StrategyFacts`). */
export const strategyFacts = (strategy: Sql): Sql => sql`json_build_object(
  'isEnded', ${strategy}.ended_on is not null,
  'isLatestTextAgreed', (select is_agreed(newest_version.id) from strategy_version newest_version
    where newest_version.strategy_id = ${strategy}.id order by newest_version.number desc limit 1))`;

/** Number of the newest text that organisations were asked about; null for a draft. */
const newestSubmitted = (strategyId: Sql): Sql =>
  sql`(select max(asked_version.number) from strategy_version asked_version
    where asked_version.strategy_id = ${strategyId} and asked_version.submitted_on is not null)`;

/** Whether a version is the newest that organisations were asked about. */
export const isNewestSubmitted = (version: Sql): Sql =>
  sql`${version}.number = ${newestSubmitted(sql`${version}.strategy_id`)}`;

/** What the rules look at before an organisation says something (`AgreementFacts`). */
export const agreementFacts = (agreement: Sql): Sql => sql`(select json_build_object(
  'organisationId', ${agreement}.organisation_id,
  'state', ${agreement}.state,
  'standing', case
    when its_strategy.ended_on is not null then 'CLOSED'
    when ${isNewestSubmitted(sql`its_version`)} then 'CURRENT'
    when its_version.number < (select in_force.number from strategy_version in_force
      where in_force.id = version_in_force(its_strategy.id)) then 'CLOSED'
    else 'OLDER' end)
  from strategy_version its_version join strategy its_strategy on its_strategy.id = its_version.strategy_id
  where its_version.id = ${agreement}.strategy_version_id)`;
