import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { measureConcernsBody } from '../conferences/index.js';
import {
  ACTIVE_STATUSES,
  MeasureEvents,
  measureIsWithin,
  type OwedReport,
  ReportRequestService,
  RequestClosing,
} from '../measures/index.js';
import type { Review } from './review.entity.js';

/** What is under review, and the reports that are owed for it: written set by set, however many measures there are. */
@Injectable()
export class ReviewItems {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly requests: ReportRequestService,
    private readonly measures: MeasureEvents,
  ) {}

  /**
   * Brings what is under review in line with what the review looks at: running measures that are missing join and owe a report,
   * those it no longer looks at leave. Of all measures, or of some that changed.
   */
  async sync(review: Review, measureIds?: readonly string[]): Promise<void> {
    if (review.reportDueOn === null) return;
    const among = measureIds ? sql`m.id = any(${[...measureIds]}::uuid[])` : sql`true`;
    await this.leave(review, among);
    const joining = await this.database.rows<{ id: string }>(sql`
      select m.id from measure m join review v on v.id = ${review.id}::uuid where ${among} and ${isToJoin}`);
    if (joining.length === 0) return;
    const owed = await this.requests.request(
      joining.map(({ id }) => id),
      review.reportDueOn,
      await this.askedOn(review.id),
    );
    await this.database.rows(sql`
      insert into review_item (review_id, measure_id, request_id)
      select ${review.id}::uuid, owed.measure_id, owed.request_id
        from ${asTable(owed)} owed on conflict (review_id, measure_id) do nothing`);
  }

  /** Asks for what has not been asked for yet on the day the request now comes. */
  async askFrom(reviewId: string): Promise<void> {
    const open = await this.openItems(reviewId);
    if (open.length === 0) return;
    const own = open.filter(({ shared }) => !shared).map(({ requestId }) => requestId);
    await this.requests.askFrom(own, await this.askedOn(reviewId));
  }

  /** The day the request of a review comes; today where it has come. Call it when the steps are written. */
  private async askedOn(reviewId: string): Promise<string> {
    const row = await this.database.firstRow<{ day: string }>(sql`
      select greatest(min(s.due_on), ${this.clock.today()}::date)::text as day from reminder_step s
       where s.review_id = ${reviewId}::uuid and s.kind = 'REQUEST' and s.state in ('PLANNED', 'DONE')`);
    return row?.day ?? this.clock.today();
  }

  /** Open reviews that some measures have to join or to leave. One statement, however many there are of both. */
  async concerned(measureIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`
      select distinct v.id from review v join measure m on m.id = any(${[...measureIds]}::uuid[])
       where v.state = 'OPEN' and v.report_due_on >= ${this.clock.today()}::date and (${isToJoin} or ${isToLeave})`);
    return rows.map(({ id }) => id);
  }

  /** What is no longer looked at owes nothing for this review, unless another one asks for the same report. */
  private async leave(review: Review, among: Sql): Promise<void> {
    const leaving = await this.database.rows<{ requestId: string; measureId: string }>(sql`
      with gone as (
        delete from review_item gone using measure m, review v
         where v.id = ${review.id}::uuid and gone.review_id = v.id and m.id = gone.measure_id and ${among} and ${isToLeave}
        returning gone.request_id, gone.measure_id)
      select request_id as "requestId", measure_id as "measureId" from gone`);
    if (leaving.length === 0) return;
    this.measures.follow(leaving.map(({ measureId }) => measureId));
    const shared = new Set(
      (
        await this.database.rows<{ id: string }>(sql`
          select i.request_id as id from review_item i join review v on v.id = i.review_id and v.state = 'OPEN'
           where i.request_id = any(${leaving.map(({ requestId }) => requestId)}::uuid[])`)
      ).map(({ id }) => id),
    );
    await this.requests.close(
      leaving.map(({ requestId }) => requestId).filter((id) => !shared.has(id)),
      RequestClosing.NOT_NEEDED,
    );
  }

  /** Moves the day by which what is still owed is owed. What another review asks for as well stays owed to that one. */
  async moveDue(reviewId: string, dueOn: string): Promise<void> {
    const open = await this.openItems(reviewId);
    const own = open.filter(({ shared }) => !shared);
    const shared = open.filter((item) => item.shared);
    if (own.length > 0) {
      const moved = new Set(
        await this.requests.moveDue(
          own.map(({ requestId }) => requestId),
          dueOn,
        ),
      );
      // Where the report was owed for that day already, the two have become one: the item follows.
      await this.follow(
        reviewId,
        sql`(select q.id as request_id, q.measure_id from report_request q
        where q.id = any(${[...moved]}::uuid[]))`,
      );
    }
    if (shared.length > 0) {
      const asked = await this.requests.request(
        shared.map(({ measureId }) => measureId),
        dueOn,
        await this.askedOn(reviewId),
      );
      await this.follow(reviewId, asTable(asked));
    }
  }

  /** Nothing is owed for this review any more. */
  async release(reviewId: string): Promise<void> {
    const own = (await this.openItems(reviewId)).filter(({ shared }) => !shared);
    if (own.length === 0) return;
    await this.requests.close(
      own.map(({ requestId }) => requestId),
      RequestClosing.NOT_NEEDED,
    );
  }

  /** What is still owed for a review; shared where another open review asks for the same report by the same day. */
  private openItems(reviewId: string) {
    return this.database.rows<{ requestId: string; measureId: string; shared: boolean }>(sql`
      select i.request_id as "requestId", i.measure_id as "measureId", 
             i.request_id in (select other.request_id from review_item other
               join review v on v.id = other.review_id and v.state = 'OPEN'
              where other.review_id <> ${reviewId}::uuid) as shared
        from review_item i join report_request q on q.id = i.request_id and q.closed_on is null
       where i.review_id = ${reviewId}::uuid`);
  }

  private async follow(reviewId: string, owed: Sql): Promise<void> {
    await this.database.rows(sql`
      update review_item i set request_id = owed.request_id from ${owed} owed
       where i.review_id = ${reviewId}::uuid and i.measure_id = owed.measure_id and i.request_id <> owed.request_id`);
  }
}

/** Whether the review `v` looks at a measure `m`: the body's, narrowed to strategies, areas and lead offices. */
const looksAt = sql`(
  (v.meeting_id is null or ${measureConcernsBody(sql`m`, sql`(select t.body_id from meeting t where t.id = v.meeting_id)`)})
  and (cardinality(v.strategy_ids) = 0 or exists (select from measure_strategy ms
         where ms.measure_id = m.id and ms.strategy_id = any(v.strategy_ids)))
  and (cardinality(v.area_ids) = 0 or exists (select from unnest(v.area_ids) as looked (area_id)
         where ${measureIsWithin(sql`m`, sql`looked.area_id`)}))
  and (cardinality(v.office_ids) = 0 or m.lead_office_id = any(v.office_ids)))`;

/** A running measure `m` the review `v` looks at, but that has no item in it. */
const isToJoin = sql`(m.status = any(${[...ACTIVE_STATUSES]}) and ${looksAt}
  and not exists (select from review_item i where i.review_id = v.id and i.measure_id = m.id))`;

/** A measure `m` that still owes a report for the review `v`, which no longer looks at it. */
const isToLeave = sql`(not ${looksAt} and exists (select from review_item i join report_request q on q.id = i.request_id
  and q.closed_on is null where i.review_id = v.id and i.measure_id = m.id))`;

const asTable = (owed: readonly OwedReport[]): Sql => sql`(
  select * from unnest(${owed.map(({ requestId }) => requestId)}::uuid[],
    ${owed.map(({ measureId }) => measureId)}::uuid[]) as given (request_id, measure_id))`;
