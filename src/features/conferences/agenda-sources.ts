import { type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import type { AgendaItemKind } from './agenda-item.entity.js';
import type { ProposedSection } from './agenda-section.js';

/** What a source may build on. */
export interface AgendaGround {
  /**
   * One row: the meeting that is prepared (all its columns) and `last_held_on`, the day of the body's last meeting before it,
   * null where there was none.
   */
  readonly meeting: Sql;
  /**
   * The running measures that concern the body: id, number, planned_end, status, shown_light, last_report (day), oldest_due
   * (day of the oldest open request), milestone_due.
   */
  readonly measures: Sql;
  readonly context: ReadContext;
}

/** Where proposals for agendas come from. */
export interface AgendaSource {
  readonly section: ProposedSection;
  /** Code of the reason; its wording is the message `agendas.because.<code>`, filled from `details`. */
  readonly code: string;
  readonly kind: AgendaItemKind;
  /** A statement that selects {@link agendaCandidate}s. */
  readonly rows: (ground: AgendaGround) => Sql;
}

/** What a source finds. */
export interface AgendaCandidate {
  /** What it is about: one of these at most. */
  readonly measureId?: Sql;
  readonly strategyId?: Sql;
  readonly problemAreaId?: Sql;
  /** The outcome that is followed up. */
  readonly outcomeId?: Sql;
  /** The item of an earlier meeting that is continued. */
  readonly itemId?: Sql;
  /** Worst highest, among what the same section brings; 0 where left out. */
  readonly weight?: Sql;
  /** A JSON object of texts, days and numbers that the sentence names. */
  readonly details?: Sql;
}

const id = (given: Sql | undefined): Sql => given ?? sql`null`;

/** The select list of a source. */
export const agendaCandidate = (found: AgendaCandidate): Sql => sql`
  ${id(found.measureId)}::uuid as measure_id, ${id(found.strategyId)}::uuid as strategy_id,
  ${id(found.problemAreaId)}::uuid as problem_area_id, ${id(found.outcomeId)}::uuid as outcome_id,
  ${id(found.itemId)}::uuid as item_id, coalesce(${found.weight ?? sql`0`}, 0)::integer as weight,
  ${found.details ?? sql`json_build_object()`}::jsonb as details`;

const sources: AgendaSource[] = [];

/** Adds a source. Any room may, so that the agenda need not know who has something to propose. */
export function defineAgendaSource(source: AgendaSource): void {
  sources.push(source);
}

/** All sources, in the order in which they were defined. */
export const agendaSources = (): readonly AgendaSource[] => sources;
