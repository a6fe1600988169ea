import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { Measure } from './measure.entity.js';
import { measureIsVisible } from './measure.visibility.js';
import { standingTo } from './status-report.access.js';
import { StatusReport } from './status-report.entity.js';
import type { JudgedReport, ReportStanding } from './status-report.rules.js';
import { reportVisible } from './status-report.shape.js';

/** A measure held for the transaction, with how the actor stands to it. */
export interface MeasureInHand {
  readonly measure: Measure;
  readonly standing: ReportStanding;
}

/** A report held for the transaction, with its measure and what the rules look at. */
export interface ReportInHand extends MeasureInHand {
  readonly report: StatusReport;
  readonly judged: JudgedReport;
}

/** Takes measures and reports in hand: whoever may not see one is told that there is none. */
@Injectable()
export class ReportDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * One measure; the lock keeps two people from reporting on it at once. Who came by way of something that belongs to it
   * hears of a hidden measure what would be heard of a part that is not there: `absent`.
   */
  async measure(
    actor: Actor,
    id: string,
    absent = notFound('measures.notFound', 'measureId'),
  ): Promise<MeasureInHand> {
    const found = (await this.measures(actor, [id])).get(id);
    if (!found) throw absent;
    return found;
  }

  /** Those of the measures that the actor may see, locked in one order, by id. */
  async measures(actor: Actor, ids: readonly string[]): Promise<Map<string, MeasureInHand>> {
    const context = { actor, today: this.clock.today() };
    const repository = this.database.repository(Measure);
    const rows = await this.database.rows<{ id: string; standing: ReportStanding }>(sql`
      select m.id, ${standingTo(sql`m`, context)} as standing from measure m
       where m.id = any(${[...ids]}::uuid[]) and ${measureIsVisible(sql`m`, context)} order by m.id for update of m`);
    const standings = new Map(rows.map(({ id, standing }) => [id, standing]));
    const measures = await repository.findBy({ id: In([...standings.keys()]) });
    return new Map(
      measures.map((measure) => [measure.id, { measure, standing: standings.get(measure.id)! }]),
    );
  }

  /** One report for changing. The measure is locked first, as everywhere, so that nobody waits in a ring. */
  async report(actor: Actor, seen: { id: string; version: number }): Promise<ReportInHand> {
    const context = { actor, today: this.clock.today() };
    const row = await this.database.firstRow<{ measureId: string }>(sql`
      select r.measure_id as "measureId" from status_report r
       where r.id = ${seen.id}::uuid and ${reportVisible(sql`r`, context)}`);
    if (!row) throw notFound('measures.reportNotFound', 'id');
    const { measure, standing } = await this.measure(actor, row.measureId);
    const report = await loadForChange(this.database, StatusReport, seen, 'measures.reportNotFound');
    const isAuthor = report.draftedBy !== null && report.draftedBy === actor.personId;
    return {
      measure,
      standing,
      report,
      judged: { state: report.state, isAuthor, measureStatus: measure.status },
    };
  }
}
