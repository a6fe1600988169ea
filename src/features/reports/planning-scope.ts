import { all, type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { agendaItemIsVisible, isDecided, isOnAgenda } from '../conferences/index.js';
import { problemAreaIsVisible } from '../problem-areas/index.js';
import { strategyIsVisible } from '../strategies/index.js';
import type { SummaryFilter } from './summary.input.js';

// What a summary is about besides measures: an agreement can wait long before the first measure follows from it.

const linksWithin = (link: Sql, ancestor: Sql): Sql =>
  sql`exists (select from area below where below.id = ${link}.area_id
    and starts_with(below.path, (select path from area where id = ${ancestor})))`;

const isWithin = (problemArea: Sql, ancestor: Sql): Sql =>
  sql`exists (select from problem_area_area its_area where its_area.problem_area_id = ${problemArea}.id
    and ${linksWithin(sql`its_area`, ancestor)})`;

/** The body looks at it: one with an area at what lies there, one without at everything. */
const concernsBody = (problemArea: Sql, bodyId: string): Sql =>
  sql`exists (select from body looking where looking.id = ${bodyId}::uuid
    and (looking.area_id is null or ${isWithin(problemArea, sql`looking.area_id`)}))`;

/** Problem areas the summary is about, as the reader may see them. */
export function problemScope(filter: SummaryFilter, context: ReadContext): Sql {
  const { bodyId, strategyId, fieldOfActionId, officeId, areaId } = filter;
  const row = sql`p`;
  return sql`select p.id from problem_area p where ${all([
    problemAreaIsVisible(row, context),
    bodyId ? concernsBody(row, bodyId) : undefined,
    fieldOfActionId ? sql`p.field_of_action_id = ${fieldOfActionId}::uuid` : undefined,
    officeId ? sql`p.owner_office_id = ${officeId}::uuid` : undefined,
    areaId ? isWithin(row, sql`${areaId}::uuid`) : undefined,
    strategyId
      ? sql`exists (select from strategy_problem_area answers join strategy named on named.id = answers.strategy_id
          where answers.problem_area_id = p.id and named.id = ${strategyId}::uuid and ${strategyIsVisible(sql`named`, context)})`
      : undefined,
  ])}`;
}

/** Strategies the summary is about: those asked for, and those that its measures carry out. */
export function strategyScope(filter: SummaryFilter, context: ReadContext): Sql {
  const { strategyId, fieldOfActionId, officeId, areaId, bodyId } = filter;
  const answersThere = (which: (problemArea: Sql) => Sql) =>
    sql`exists (select from strategy_problem_area answers join problem_area p on p.id = answers.problem_area_id
      where answers.strategy_id = s.id and ${problemAreaIsVisible(sql`p`, context)} and ${which(sql`p`)})`;
  const asked = all([
    fieldOfActionId ? sql`s.field_of_action_id = ${fieldOfActionId}::uuid` : undefined,
    officeId ? sql`s.lead_office_id = ${officeId}::uuid` : undefined,
    areaId ? answersThere((problemArea) => isWithin(problemArea, sql`${areaId}::uuid`)) : undefined,
    bodyId ? answersThere((problemArea) => concernsBody(problemArea, bodyId)) : undefined,
  ]);
  const carriedOut = sql`exists (select from measure_strategy step join scope on scope.id = step.measure_id where step.strategy_id = s.id)`;
  return sql`select s.id from strategy s where ${all([
    strategyIsVisible(sql`s`, context),
    strategyId ? sql`s.id = ${strategyId}::uuid` : sql`${asked} or ${carriedOut}`,
  ])}`;
}

/** What meetings to come are to decide: those of the body asked for, else of every body, about what the summary is about. */
export function agendaScope(filter: SummaryFilter, context: ReadContext): Sql {
  const { bodyId, ...others } = filter;
  const isNarrowed = Object.values(others).some(Boolean);
  const about = sql`i.measure_id in (select id from scope) or i.strategy_id in (select id from strategy_scope)
    or i.problem_area_id in (select id from problem_scope)`;
  return sql`select i.id, i.title, i.measure_id, i.strategy_id, planned.held_on from agenda_item i
    join meeting planned on planned.id = i.meeting_id and planned.state in ('PLANNED', 'INVITED')
     and planned.held_on >= ${context.today}::date
   where ${all([
     sql`i.kind = 'DECISION'`,
     isOnAgenda(sql`i`),
     sql`not ${isDecided(sql`i`)}`,
     agendaItemIsVisible(sql`i`, context),
     bodyId ? sql`planned.body_id = ${bodyId}::uuid` : undefined,
     isNarrowed ? about : undefined,
   ])}`;
}
