import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../kernel/clock.js';
import { conflict } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { ACTIVE_STATUSES } from './measure-status.js';
import { ReportRequest, RequestClosing } from './report-request.entity.js';

/** Days: a report is asked for four weeks before it is due, and some give it before they are asked. */
const ANSWERS_AHEAD = 42;
/** Days: whoever reports shortly before being asked is not asked. */
const EARLY_DAYS = 14;

/** A report that is now owed. */
export interface OwedReport {
  readonly requestId: string;
  readonly measureId: string;
  /** False where it was owed for that day before. */
  readonly isNew: boolean;
}

/**
 * The only writer of report requests. Every verb is one statement or two for any number of measures, works within the
 * transaction of its caller and may be done twice without harm.
 */
@Injectable()
export class ReportRequestService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Asks for a report by a day, where none is owed for that day yet. Measures that do not run are passed over. */
  async request(measureIds: readonly string[], dueOn: string, askedOn: string): Promise<OwedReport[]> {
    const made = await this.write<{ measureId: string; isNew: boolean }>(sql`
      insert into report_request (measure_id, due_on, asked_on)
      select m.id, ${dueOn}::date, ${askedOn}::date from measure m
       where m.id = any(${[...measureIds]}::uuid[]) and m.status = any(${[...ACTIVE_STATUSES]})
       order by m.id
      on conflict (measure_id, due_on) where closed_on is null
        do update set asked_on = excluded.asked_on where report_request.asked_on > excluded.asked_on
      returning measure_id as "measureId", xmax = 0 as "isNew"`);
    const isNew = new Set(made.filter((row) => row.isNew).map(({ measureId }) => measureId));
    const owed = await this.write<{ requestId: string; measureId: string }>(sql`
      select q.id as "requestId", q.measure_id as "measureId" from report_request q
       where q.measure_id = any(${[...measureIds]}::uuid[]) and q.due_on = ${dueOn}::date and q.closed_on is null`);
    return owed.map((request) => ({ ...request, isNew: isNew.has(request.measureId) }));
  }

  /**
   * Moves what is still owed to another day. Where a report on the same measure is owed for that day already, the two
   * become one: the other is no longer needed. What coordination has put off beyond that day stays put off. Returns the
   * requests that are owed for the new day.
   */
  async moveDue(given: readonly string[], dueOn: string): Promise<string[]> {
    const requestIds = await this.movable(given, dueOn);
    await this.write(sql`
      with wanted as (
        select q.id, row_number() over (partition by q.measure_id order by (q.due_on = ${dueOn}::date) desc, q.due_on, q.id) as place
          from report_request q
         where q.closed_on is null
           and (q.id = any(${[...requestIds]}::uuid[]) or (q.due_on = ${dueOn}::date and q.measure_id in
             (select measure_id from report_request where id = any(${[...requestIds]}::uuid[])))))
      update report_request q set closed_on = ${this.clock.today()}::date, closed_because = ${RequestClosing.NOT_NEEDED}
        from wanted where wanted.id = q.id and wanted.place > 1`);
    await this.write(sql`
      update report_request set due_on = ${dueOn}::date
       where id = any(${[...requestIds]}::uuid[]) and closed_on is null and due_on <> ${dueOn}::date`);
    const owed = await this.write<{ id: string }>(sql`
      select distinct q.id from report_request q
        join report_request asked on asked.measure_id = q.measure_id and asked.id = any(${[...requestIds]}::uuid[])
       where q.closed_on is null and q.due_on = ${dueOn}::date`);
    return owed.map(({ id }) => id);
  }

  /** Moves one request to a later day that was agreed with coordination. */
  async putOff(request: ReportRequest, dueOn: string): Promise<void> {
    await this.requireFreeDay(request, dueOn);
    await this.database.repository(ReportRequest).save(Object.assign(request, { dueOn }));
  }

  /** Throws where another report on the measure is owed by that day: reviews that ask for both would lose one. */
  async requireFreeDay({ measureId }: ReportRequest, dueOn: string): Promise<void> {
    const taken = await this.database
      .repository(ReportRequest)
      .existsBy({ measureId, dueOn, closedOn: IsNull() });
    if (taken) throw conflict('measures.extensionDayTaken', { newDueOn: dueOn }, 'newDueOn');
  }

  /** Says from which day on these reports are asked for; what was asked for already stays asked. */
  async askFrom(requestIds: readonly string[], askedOn: string): Promise<void> {
    await this.write(sql`
      update report_request set asked_on = ${askedOn}::date
       where id = any(${[...requestIds]}::uuid[]) and closed_on is null and asked_on > ${this.clock.today()}::date
         and asked_on <> ${askedOn}::date`);
  }

  /** Says that these reports are no longer owed. */
  async close(requestIds: readonly string[], because: RequestClosing.NOT_NEEDED): Promise<void> {
    await this.closeWhere(sql`q.id = any(${[...requestIds]}::uuid[])`, because);
  }

  /** Says that nothing is owed on these measures any more: they are finished, or do not run. */
  async closeFor(measureIds: readonly string[]): Promise<void> {
    await this.closeWhere(sql`q.measure_id = any(${[...measureIds]}::uuid[])`, RequestClosing.NOT_NEEDED);
  }

  /**
   * What was asked for on the measures of these reports, or would be within {@link EARLY_DAYS}, is answered by them: what comes
   * next, and all that is due within {@link ANSWERS_AHEAD}. Where conferences are set for the whole year, each still asks for
   * a report of its own.
   */
  async answer(reportIds: readonly string[]): Promise<void> {
    await this.write(sql`
      update report_request q
         set closed_on = r.reported_on, closed_because = ${RequestClosing.REPORTED}, report_id = r.id
        from status_report r
       where r.id = any(${[...reportIds]}::uuid[]) and q.measure_id = r.measure_id and q.closed_on is null
         and q.asked_on <= r.reported_on + ${EARLY_DAYS}::integer
         and (q.due_on <= r.reported_on + ${ANSWERS_AHEAD}::integer or not exists (select from report_request earlier
               where earlier.measure_id = q.measure_id and earlier.closed_on is null and earlier.due_on < q.due_on))`);
  }

  /** Those of the requests that no confirmed extension holds beyond the day. */
  private async movable(requestIds: readonly string[], dueOn: string): Promise<string[]> {
    const rows = await this.write<{ id: string }>(sql`
      select q.id from report_request q
       where q.id = any(${[...requestIds]}::uuid[])
         and not exists (select from report_extension e
               where e.request_id = q.id and e.state = 'CONFIRMED' and e.new_due_on > ${dueOn}::date)`);
    return rows.map(({ id }) => id);
  }

  private async closeWhere(condition: Sql, because: RequestClosing): Promise<void> {
    await this.write(sql`
      update report_request q set closed_on = ${this.clock.today()}::date, closed_because = ${because}
       where q.closed_on is null and ${condition}`);
  }

  /** Runs a statement within the transaction that there must be. */
  private write<Row>(statement: Sql): Promise<Row[]> {
    return this.database.repository(ReportRequest).query<Row[]>(statement.text, statement.values);
  }
}
