import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { MeasureEvents } from './measure-events.js';
import { AcceptanceAction, AcceptanceState, ReportAcceptance } from './report-acceptance.entity.js';
import type { AskBackInput, SeenAcceptanceInput } from './report-acceptance.input.js';
import { acceptanceAfter, requireQuestion } from './report-acceptance.rules.js';
import { acceptanceVisible } from './report-acceptance.shape.js';
import { ReportDesk } from './status-report.desk.js';

/** The only writer of acceptances, but for the triggers that begin and end them when reports are released. */
@Injectable()
export class ReportAcceptanceService {
  constructor(
    private readonly database: Database,
    private readonly desk: ReportDesk,
    private readonly events: MeasureEvents,
    private readonly clock: Clock,
  ) {}

  /** Accepts all of them or none, and returns their ids. */
  async accept(actor: Actor, seen: readonly SeenAcceptanceInput[]): Promise<string[]> {
    await this.take(actor, seen, AcceptanceAction.ACCEPT);
    const ids = seen.map(({ id }) => id);
    await this.acceptances.update(
      { id: In(ids) },
      { state: AcceptanceState.ACCEPTED, acceptedOn: this.clock.today(), acceptedBy: actor.personId },
    );
    return ids;
  }

  /** Asks the office back. The report stands as it was said until the office corrects it by another one. */
  async askBack(actor: Actor, { question, ...seen }: AskBackInput): Promise<string> {
    const [acceptance] = await this.take(actor, [seen], AcceptanceAction.ASK_BACK);
    await this.acceptances.save(
      Object.assign(acceptance, {
        state: AcceptanceState.QUESTIONED,
        question: requireQuestion(question),
        questionedOn: this.clock.today(),
        questionedBy: actor.personId,
      }),
    );
    return acceptance.id;
  }

  /** Those that the actor may do this with now, held for changing. Their measures are locked first, as everywhere. */
  private async take(
    actor: Actor,
    seen: readonly SeenAcceptanceInput[],
    action: AcceptanceAction,
  ): Promise<ReportAcceptance[]> {
    const ids = seen.map(({ id }) => id);
    const absent = notFound('measures.acceptanceNotFound', 'id');
    const rows = await this.database.rows<{ id: string; measureId: string }>(sql`
      select a.id, r.measure_id as "measureId" from report_acceptance a join status_report r on r.id = a.report_id
       where a.id = any(${ids}::uuid[]) and ${acceptanceVisible(sql`a`, { actor, today: this.clock.today() })}`);
    const measureOf = new Map(rows.map(({ id, measureId }) => [id, measureId]));
    const inHand = await this.desk.measures(actor, [...new Set(measureOf.values())]);
    const held = await this.acceptances
      .createQueryBuilder('a')
      .setLock('pessimistic_write')
      .where('a.id in (:...ids)', { ids })
      .orderBy('a.id')
      .getMany();
    const byId = new Map(held.map((acceptance) => [acceptance.id, acceptance]));
    for (const one of seen) {
      const acceptance = byId.get(one.id);
      const hand = inHand.get(measureOf.get(one.id) ?? '');
      if (!acceptance || !hand) throw absent;
      if (acceptance.version !== one.version)
        await loadForChange(this.database, ReportAcceptance, one, 'measures.acceptanceNotFound');
      const { measure, standing } = hand;
      acceptanceAfter(action, standing, { state: acceptance.state, measureStatus: measure.status });
    }
    for (const { measure } of inHand.values()) this.events.announce(measure.id);
    return held;
  }

  private get acceptances() {
    return this.database.repository(ReportAcceptance);
  }
}
