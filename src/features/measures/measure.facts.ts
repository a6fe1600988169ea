import type { Actor } from '../../kernel/actor.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { Commitment, ParticipationRole } from './participation.entity.js';
import type { GoalAttainment, Priority } from './measure.enums.js';
import type { ReadContext } from '../../platform/read/index.js';
import { isInOwnPart } from './measure-part.sql.js';
import { hasLockInForce } from './measure-spending-lock.sql.js';
import type { MeasureStatus } from './measure-status.js';
import { newestReleasedFirst } from './status-report.order.js';
import type { EffectLevel } from './progress-indicator.entity.js';

/** Everything about a measure that the room's rules look at: for its life cycle, its completeness, and rights. */
export interface MeasureFacts {
  readonly status: MeasureStatus;
  readonly leadOfficeId: string;
  /** Who entered it. */
  readonly createdBy: string | null;
  readonly summary: string;
  readonly targetGroup: string | null;
  readonly goal: string | null;
  readonly accountablePersonId: string | null;
  readonly plannedStart: string | null;
  readonly plannedEnd: string | null;
  readonly actualStart: string | null;
  readonly actualEnd: string | null;
  /** Whether money that pays it is closed: told to its rules, whoever may see the lock. */
  readonly isLocked: boolean;
  readonly priority: Priority | null;
  readonly goalAttainment: GoalAttainment | null;
  readonly noOutcomeReason: string | null;
  /** Whether it has areas or is meant for the whole county. */
  readonly hasPlace: boolean;
  readonly strategyCount: number;
  readonly problemAreaCount: number;
  /** Effect levels of its progress indicators. */
  readonly effectLevels: readonly EffectLevel[];
  /** Names of the offices whose promise an agreement needs and has not. */
  readonly withoutPromise: readonly string[];
  /** Day of the newest released report. */
  readonly lastReportOn: string | null;
  /** What the newest released report proposes to make of it. */
  readonly proposedStatus: MeasureStatus | null;
  /** The body that has to confirm its completion. */
  readonly confirmingBodyId: string | null;
}

/** What the newest released report proposes to make of a measure. */
const lastProposedStatus = (measure: Sql): Sql =>
  sql`(select said.proposed_status from status_report said where said.measure_id = ${measure}.id and said.state = 'RELEASED'
    order by ${newestReleasedFirst(sql`said`)} limit 1)`;

/** The proposal that waits for somebody to decide it; null where there is none, or where it has come about. */
export const waitingProposal = (measure: Sql): Sql =>
  sql`(case when ${measure}.status not in ('COMPLETED', 'DISCONTINUED')
    then nullif(${lastProposedStatus(measure)}, ${measure}.status) end)`;

/** The roles whose promise an agreement needs. */
const PROMISING = [ParticipationRole.LEAD, ParticipationRole.COOPERATING];
const PROMISED = [Commitment.AGREED, Commitment.AGREED_WITH_CONDITION];

/** What rights hang on, as one JSON value. */
export const ownedSql = (measure: Sql, actor: Actor): Sql => sql`json_build_object(
  'status', ${measure}.status, 'leadOfficeId', ${measure}.lead_office_id, 'createdBy', ${measure}.created_by,
  'isInOwnPart', ${isInOwnPart(measure, actor)})`;

/** The facts of a measure as one JSON value. */
export const factsSql = (measure: Sql, { today }: Pick<ReadContext, 'today'>): Sql => sql`json_build_object(
  'status', ${measure}.status, 'leadOfficeId', ${measure}.lead_office_id, 'createdBy', ${measure}.created_by,
  'summary', ${measure}.summary, 'targetGroup', ${measure}.target_group, 'goal', ${measure}.goal,
  'accountablePersonId', ${measure}.accountable_person_id,
  'plannedStart', ${measure}.planned_start, 'plannedEnd', ${measure}.planned_end,
  'actualStart', ${measure}.actual_start, 'actualEnd', ${measure}.actual_end,
  'isLocked', ${hasLockInForce(measure, today)},
  'priority', ${measure}.priority, 'goalAttainment', ${measure}.goal_attainment,
  'noOutcomeReason', ${measure}.no_outcome_reason,
  'hasPlace', ${measure}.is_county_wide or exists (select from measure_area where measure_id = ${measure}.id),
  'strategyCount', (select count(*) from measure_strategy where measure_id = ${measure}.id),
  'problemAreaCount', (select count(*) from measure_strategy link
     join strategy_problem_area problem on problem.strategy_id = link.strategy_id where link.measure_id = ${measure}.id),
  'effectLevels', (select coalesce(json_agg(distinct effect_level), '[]') from progress_indicator where measure_id = ${measure}.id),
  'withoutPromise', (select coalesce(json_agg(o.name order by o.name), '[]') from participation p join office o on o.id = p.office_id
     where p.measure_id = ${measure}.id and p.role = any(${PROMISING}) and p.commitment <> all(${PROMISED})),
  'lastReportOn', (select max(reported_on) from status_report where measure_id = ${measure}.id and state = 'RELEASED'),
  'proposedStatus', ${lastProposedStatus(measure)}, 'confirmingBodyId', ${measure}.confirming_body_id)`;
