import { Injectable } from '@nestjs/common';
import type { Visibility } from '../../kernel/visibility.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { upsert, type UpsertCounts } from '../../platform/database/upsert.js';
import type { Priority } from './measure.enums.js';
import { MeasureEvents } from './measure-events.js';
import { MeasureNumbers } from './measure-numbers.js';
import type { MeasureStatus } from './measure-status.js';
import { ParticipationRole } from './participation.entity.js';
import { ReportState, type SelfAssessment } from './status-report.enums.js';

/** A measure that lists may refer to. */
export interface KnownMeasure {
  readonly id: string;
  readonly number: string;
  readonly summary: string;
  readonly fieldOfActionId: string;
  readonly leadOfficeId: string;
  readonly status: MeasureStatus;
  readonly visibility: Visibility;
  readonly plannedStart: string | null;
  readonly plannedEnd: string | null;
}

/** A measure as a list hands it over. An empty value leaves what is known. */
export interface MeasureRow {
  readonly id: string;
  /** The number it has, or is to have; null: the next of its field of action. */
  readonly number: string | null;
  readonly fieldCode: string;
  readonly fieldOfActionId: string;
  readonly leadOfficeId: string;
  readonly strategyIds: readonly string[];
  readonly status: MeasureStatus;
  readonly visibility: Visibility;
  readonly plannedStart: string | null;
  readonly plannedEnd: string | null;
  readonly title: string;
  readonly summary: string;
  readonly targetGroup: string | null;
  readonly goal: string | null;
  readonly priority: Priority | null;
  readonly funding: string | null;
}

/** A report that was given elsewhere, long ago perhaps: history, and no answer to a request. */
export interface PastReport {
  readonly id: string;
  readonly measureId: string;
  readonly reportedOn: string;
  readonly selfAssessment: SelfAssessment;
  readonly text: string;
  readonly nextStep: string | null;
  readonly progressPercent: number | null;
  /** Where it was given. */
  readonly origin: string;
}

/**
 * Takes over whole lists of measures and their past reports, checked by whoever read them; behind it stands no root field.
 * What has rules of its own (life cycle, promised dates, lead office) is taken over for new measures only. Past reports come in
 * released and as long as they were: that a report has three sentences at most binds people who write one, not history.
 */
@Injectable()
export class MeasureIntake {
  constructor(
    private readonly database: Database,
    private readonly numbers: MeasureNumbers,
    private readonly events: MeasureEvents,
  ) {}

  /** Every measure there is. */
  known(): Promise<KnownMeasure[]> {
    return this.database.rows<KnownMeasure>(sql`
      select id, number, summary, field_of_action_id as "fieldOfActionId", lead_office_id as "leadOfficeId", status,
             visibility, planned_start as "plannedStart", planned_end as "plannedEnd" from measure order by number`);
  }

  /** The last number given out in each field of action, by its code. */
  async lastNumbers(): Promise<Map<string, number>> {
    const rows = await this.database.rows<{ code: string; last: number }>(
      sql`select field_code as code, last_given as last from measure_number`,
    );
    return new Map(rows.map(({ code, last }) => [code, last]));
  }

  /** Enters new measures with their lead office and strategies, and changes what known ones say. */
  async takeOver(rows: readonly MeasureRow[]): Promise<UpsertCounts> {
    const numbered: (MeasureRow & { readonly number: string })[] = [];
    for (const row of rows) {
      if (row.number !== null) await this.numbers.reserve(row.number);
      numbered.push({ ...row, number: row.number ?? (await this.numbers.next(row.fieldCode)) });
    }
    const known = new Set((await this.known()).map(({ id }) => id));
    const counts = await upsert(
      this.database,
      {
        table: 'measure',
        key: ['id'],
        columns: ['title', 'summary', 'target_group', 'goal', 'priority', 'funding'],
        onlyNew: [
          'number',
          'field_of_action_id',
          'lead_office_id',
          'status',
          'visibility',
          'planned_start',
          'planned_end',
        ],
        emptyKeeps: true,
      },
      numbered.map(columnsOf),
    );
    await upsert(
      this.database,
      { table: 'participation', key: ['measure_id', 'office_id'], columns: [], onlyNew: ['role'] },
      rows
        .filter(({ id }) => !known.has(id))
        .map((row) => ({ measure_id: row.id, office_id: row.leadOfficeId, role: ParticipationRole.LEAD })),
    );
    await upsert(
      this.database,
      { table: 'measure_strategy', key: ['measure_id', 'strategy_id'], columns: [] },
      rows.flatMap((row) => row.strategyIds.map((id) => ({ measure_id: row.id, strategy_id: id }))),
    );
    this.events.follow(rows.map(({ id }) => id));
    return counts;
  }

  /** Past reports that were taken over before. */
  pastReports(): Promise<PastReport[]> {
    return this.database.rows<PastReport>(sql`
      select id, measure_id as "measureId", reported_on as "reportedOn", self_assessment as "selfAssessment", text,
             next_step as "nextStep", progress_percent as "progressPercent", origin
        from status_report where origin is not null`);
  }

  /** Enters past reports, released as they were; one that is known already stands. */
  takeOverReports(rows: readonly PastReport[]): Promise<UpsertCounts> {
    const written = rows.map((row) => ({
      id: row.id,
      measure_id: row.measureId,
      state: ReportState.RELEASED,
      self_assessment: row.selfAssessment,
      text: row.text,
      next_step: row.nextStep,
      progress_percent: row.progressPercent,
      reported_on: row.reportedOn,
      origin: row.origin,
    }));
    const onlyNew = Object.keys(written[0] ?? {}).filter((column) => column !== 'id');
    return upsert(this.database, { table: 'status_report', key: ['id'], columns: [], onlyNew }, written);
  }
}

const columnsOf = (row: MeasureRow) => ({
  id: row.id,
  number: row.number,
  field_of_action_id: row.fieldOfActionId,
  lead_office_id: row.leadOfficeId,
  status: row.status,
  visibility: row.visibility,
  planned_start: row.plannedStart,
  planned_end: row.plannedEnd,
  title: row.title,
  summary: row.summary,
  target_group: row.targetGroup,
  goal: row.goal,
  priority: row.priority,
  funding: row.funding,
});
