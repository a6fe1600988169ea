import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, invalidInput, notAllowed, notFound } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { Measure } from './measure.entity.js';
import type { ChangeMeasureStatusInput } from './measure.input.js';
import { MeasureKind } from './measure.enums.js';
import { MeasureEvents } from './measure-events.js';
import { MeasureLookup } from './measure.lookup.js';
import { mayMove, requireMayNameConfirmingBody } from './measure-rights.rules.js';
import { findTransition, missingForMove } from './measure.rules.js';
import { isRunning, MeasureStatus } from './measure-status.js';
import { ReportRequestService } from './report-request.service.js';

interface SeenMeasure {
  readonly id: string;
  readonly version: number;
}

/** Moves measures along their life, as the table of transitions allows. */
@Injectable()
export class MeasureLifeService {
  constructor(
    private readonly database: Database,
    private readonly lookup: MeasureLookup,
    private readonly requests: ReportRequestService,
    private readonly events: MeasureEvents,
    private readonly clock: Clock,
  ) {}

  /** Makes the move, or says everything that is missing for it. */
  async move(actor: Actor, input: ChangeMeasureStatusInput): Promise<void> {
    await this.make(actor, input);
  }

  /** Makes the move that a body decided, as coordination records it; returns the status before. */
  async decide(actor: Actor, input: ChangeMeasureStatusInput, bodyId: string): Promise<MeasureStatus> {
    return this.make(actor, input, bodyId);
  }

  /** Names the body that confirms the completion, or none. */
  async setConfirmingBody(actor: Actor, seen: SeenMeasure, bodyId: string | null): Promise<void> {
    await this.lookup.requireVisible(actor, seen.id);
    const measure = await loadForChange(this.database, Measure, seen, 'measures.notFound');
    requireMayNameConfirmingBody(actor, await this.lookup.owned(actor, measure));
    await this.database.repository(Measure).update(measure.id, { confirmingBodyId: bodyId });
    this.events.announce(measure.id);
  }

  private async make(
    actor: Actor,
    input: ChangeMeasureStatusInput,
    decidedByBodyId?: string,
  ): Promise<MeasureStatus> {
    await this.lookup.requireVisible(actor, input.id);
    const measure = await loadForChange(this.database, Measure, input, 'measures.notFound');
    const transition = findTransition(measure.status, input.to);
    if (!transition) throw conflict('measures.moveNotPossible', { from: measure.status, to: input.to }, 'to');
    const owned = await this.lookup.owned(actor, measure);
    if (!mayMove(actor, owned, transition, decidedByBodyId !== undefined)) throw notAllowed();
    const told = toldFacts(input);
    const facts = { ...(await this.lookup.factsOf(measure.id)), ...told };
    const gaps = missingForMove(transition, {
      measure: facts,
      said: { ...input, decidedByBodyId },
      today: this.clock.today(),
    });
    if (gaps.length > 0) {
      throw invalidInput('measures.notReady', gaps[0].field, {
        missing: gaps.map(({ code, details }) => message(code, actor.locale, details)),
        gaps,
      });
    }
    await this.requireReplacement(actor, measure, input);
    await this.database.repository(Measure).update(measure.id, { ...told, ...entriesOf(input) });
    if (!isRunning(input.to)) await this.requests.closeFor([measure.id]);
    this.events.announce(measure.id);
    return measure.status;
  }

  private async requireReplacement(
    actor: Actor,
    measure: Measure,
    { replacementId }: ChangeMeasureStatusInput,
  ): Promise<void> {
    if (!replacementId) return;
    if (replacementId === measure.id) throw notFound('measures.replacementNotFound', 'replacementId');
    await this.lookup.requireVisible(actor, replacementId, 'replacementId', 'measures.replacementNotFound');
  }
}

/** What the move says about the measure itself, before the guards look at it. */
const toldFacts = ({ to, actualStart, actualEnd, goalAttainment }: ChangeMeasureStatusInput) => ({
  ...(to === MeasureStatus.IN_PROGRESS && actualStart && { actualStart }),
  ...(to === MeasureStatus.COMPLETED && actualEnd && { actualEnd }),
  ...(to === MeasureStatus.COMPLETED && goalAttainment && { goalAttainment }),
});

/** What is written along with the new status. What belongs to a status ends with it. */
function entriesOf(input: ChangeMeasureStatusInput): Partial<Measure> {
  const { to, reason } = input;
  const isEnd = to === MeasureStatus.DISCONTINUED;
  return {
    status: to,
    statusReason: reason?.trim() || null,
    resubmitOn: to === MeasureStatus.ON_HOLD ? input.resubmitOn : null,
    discontinuedReason: isEnd ? (input.discontinuedReason ?? null) : null,
    replacementId: isEnd ? (input.replacementId ?? null) : null,
    ...(to === MeasureStatus.ONGOING && { kind: MeasureKind.ONGOING_TASK }),
  };
}
