import type { Sql } from '../../platform/database/sql.js';
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
  /**
   * A statement with the columns measure_id, strategy_id, problem_area_id, outcome_id, item_id (each a uuid or null: the
   * subject, the outcome that is followed up, the item of an earlier meeting that is continued), weight (numeric, worst
   * highest) and details (jsonb, texts and numbers).
   */
  readonly rows: (ground: AgendaGround) => Sql;
}

const sources: AgendaSource[] = [];

/** Adds a source. Any room may, so that the agenda need not know who has something to propose. */
export function defineAgendaSource(source: AgendaSource): void {
  sources.push(source);
}

/** All sources, in the order in which they were defined. */
export const agendaSources = (): readonly AgendaSource[] => sources;
