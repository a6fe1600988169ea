import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import {
  type Confirmable,
  type Confirming,
  type Obstacle,
  type ObstacleReason,
  obstacleTo,
} from './status-report.confirmation.rules.js';
import { unchangedSince } from './status-report.content.js';
import { type MeasureInHand, ReportDesk } from './status-report.desk.js';
import { StatusReport } from './status-report.entity.js';
import { ReportState } from './status-report.enums.js';
import { newestReleasedFirst } from './status-report.order.js';
import { ReportRelease } from './status-report.release.js';
import { isOnBehalf, mayRelease } from './status-report.rules.js';
import { contentOf } from './status-report.said.js';

/** "Unchanged" for many measures with one click: all of them, or none and a list of what stands in the way. */
@Injectable()
export class UnchangedConfirmation {
  constructor(
    private readonly database: Database,
    private readonly desk: ReportDesk,
    private readonly releases: ReportRelease,
    private readonly clock: Clock,
  ) {}

  /** Releases an unchanged report on each measure and returns their ids. */
  confirm(actor: Actor, measureIds: readonly string[]): Promise<string[]> {
    return this.say(actor, measureIds, 'RELEASE');
  }

  /** The answer of whoever was asked: released where they may, else submitted to the head. */
  answer(actor: Actor, measureIds: readonly string[]): Promise<string[]> {
    return this.say(actor, measureIds, 'ANSWER');
  }

  private async say(actor: Actor, measureIds: readonly string[], confirming: Confirming): Promise<string[]> {
    const ids = [...new Set(measureIds)];
    const inHand = await this.desk.measures(actor, ids);
    const [last, open] = [await this.lastReports(ids), await this.openReports(ids)];
    const obstacles = ids.flatMap((id): Obstacle[] => {
      const hand = inHand.get(id);
      const facts = hand && this.facts(hand, last.get(id), open.has(id));
      const reason = obstacleTo(facts, this.clock.today(), confirming);
      return reason ? [{ measureId: id, number: hand?.measure.number ?? null, reason }] : [];
    });
    if (obstacles.length > 0) {
      const sentences = obstacles.map(({ number, reason }) => this.sentence(actor, number, reason));
      throw conflict('measures.cannotConfirmUnchanged', { sentences, obstacles }, 'measureIds');
    }
    const reports = ids.map((id) => this.unchanged(actor, inHand.get(id)!, last.get(id)!));
    const said = await this.database.repository(StatusReport).save(reports);
    await this.releases.follow(
      said
        .filter(({ state }) => state === ReportState.RELEASED)
        .map((report) => ({ report, measure: inHand.get(report.measureId)!.measure })),
    );
    return said.map(({ id }) => id);
  }

  private facts(
    { measure, standing }: MeasureInHand,
    last: StatusReport | undefined,
    hasOpen: boolean,
  ): Confirmable {
    return { standing, status: measure.status, lastReportedOn: last?.reportedOn ?? null, hasOpen };
  }

  private sentence({ locale }: Actor, number: string | null, reason: ObstacleReason): string {
    const words = message(`measures.unchanged.${reason}`, locale);
    return number === null ? words : `${number}: ${words}`;
  }

  private unchanged(actor: Actor, { measure, standing }: MeasureInHand, last: StatusReport): StatusReport {
    const counts = mayRelease(standing);
    return this.database.repository(StatusReport).create({
      ...unchangedSince(contentOf(last)),
      measureId: measure.id,
      state: counts ? ReportState.RELEASED : ReportState.SUBMITTED,
      reportedOn: counts ? this.clock.today() : null,
      draftedBy: actor.personId,
      releasedBy: counts ? actor.personId : null,
      onBehalf: isOnBehalf(standing, counts ? 'RELEASER' : 'WRITER'),
    });
  }

  /** The newest released report of each measure. */
  private async lastReports(measureIds: readonly string[]): Promise<Map<string, StatusReport>> {
    const rows = await this.database.rows<{ id: string }>(sql`
      select r.id from unnest(${[...measureIds]}::uuid[]) as m(id)
       cross join lateral (select id from status_report where measure_id = m.id and state = 'RELEASED'
         order by ${newestReleasedFirst(sql`status_report`)} limit 1) r`);
    const reports = await this.database.repository(StatusReport).findBy({ id: In(rows.map(({ id }) => id)) });
    return new Map(reports.map((report) => [report.measureId, report]));
  }

  /** The measures that somebody is writing about. */
  private async openReports(measureIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ measureId: string }>(sql`
      select measure_id as "measureId" from status_report
       where measure_id = any(${[...measureIds]}::uuid[]) and state <> 'RELEASED'`);
    return new Set(rows.map(({ measureId }) => measureId));
  }
}
