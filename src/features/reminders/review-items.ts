import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { measureConcernsBody } from '../conferences/index.js';
import { ACTIVE_STATUSES, type OwedReport, ReportRequestService, RequestClosing } from '../measures/index.js';

/** What is under review, and the reports that are owed for it: written set by set, however many measures there are. */
@Injectable()
export class ReviewItems {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly requests: ReportRequestService,
  ) {}

  /** Puts every running measure of the body under review that is not yet, and asks for its report. */
  async add(reviewId: string, dueOn: string): Promise<void> {
    const measures = await this.database.rows<{ id: string }>(sql`
      select m.id
        from review v
        join meeting t on t.id = v.meeting_id
        join measure m on m.status = any(${[...ACTIVE_STATUSES]}) and ${measureConcernsBody(sql`m`, sql`t.body_id`)}
       where v.id = ${reviewId}::uuid
         and not exists (select from review_item i where i.review_id = v.id and i.measure_id = m.id)`);
    if (measures.length === 0) return;
    const owed = await this.requests.request(ids(measures), dueOn, this.clock.today());
    await this.database.rows(sql`
      insert into review_item (review_id, measure_id, request_id)
      select ${reviewId}::uuid, owed.measure_id, owed.request_id
        from ${asTable(owed)} owed on conflict (review_id, measure_id) do nothing`);
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
        this.clock.today(),
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

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

const asTable = (owed: readonly OwedReport[]): Sql => sql`(
  select * from unnest(${owed.map(({ requestId }) => requestId)}::uuid[],
    ${owed.map(({ measureId }) => measureId)}::uuid[]) as given (request_id, measure_id))`;
