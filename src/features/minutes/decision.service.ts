import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import {
  Body,
  type BodyType,
  type NewOutcomeEffect,
  OutcomeEffectKind,
  OutcomeKind,
  OutcomeService,
} from '../conferences/index.js';
import {
  type ChangeMeasureStatusInput,
  Measure,
  MeasureLifeService,
  MeasureService,
  MeasureStatus,
} from '../measures/index.js';
import { AgreementService } from '../strategies/index.js';
import type {
  DecidedAgreementInput,
  DecidedMeasureInput,
  DecisionEffectsInput,
  FollowUpTaskInput,
  RecordDecisionInput,
  SetConfirmingBodyInput,
} from './decision.input.js';
import { requireWritable } from './decision.rules.js';

/** A decision that has its number, and where it was made. */
interface Recorded {
  readonly number: string;
  readonly kind: OutcomeKind;
  readonly agendaItemId: string;
  readonly meetingId: string;
  readonly heldOn: string;
  readonly bodyId: string;
  readonly bodyType: BodyType;
}

/**
 * Records decisions that write the plan. Each thing is written by the service it belongs to, with its own rules, within the
 * one transaction of the mutation: either the decision and all that it wrote stand, or nothing does.
 */
@Injectable()
export class DecisionService {
  constructor(
    private readonly database: Database,
    private readonly outcomes: OutcomeService,
    private readonly measures: MeasureService,
    private readonly life: MeasureLifeService,
    private readonly agreements: AgreementService,
  ) {}

  /** Records an outcome with what it writes, and returns its id. */
  async record(actor: Actor, { outcome, effects }: RecordDecisionInput): Promise<string> {
    const id = await this.outcomes.record(actor, outcome);
    const decision = await this.decision(id);
    const { createMeasure, agreements, tasks } = effects;
    const moves = movesOf(effects, decision);
    requireWritable(decision, { createsMeasure: Boolean(createMeasure), movesMeasure: moves.length > 0 });
    const written: NewOutcomeEffect[] = [];
    if (createMeasure) written.push(await this.create(actor, createMeasure));
    for (const move of moves) written.push(await this.move(actor, move, decision));
    for (const agreement of agreements) written.push(await this.state(actor, agreement, decision));
    for (const task of tasks) written.push(await this.give(actor, task, decision));
    await this.outcomes.keepEffects(id, written);
    return id;
  }

  /** Names the body that confirms when a measure is done, or none. */
  async setConfirmingBody(actor: Actor, { id, version, bodyId }: SetConfirmingBodyInput): Promise<void> {
    if (bodyId && !(await this.database.repository(Body).existsBy({ id: bodyId }))) {
      throw notFound('conferences.bodyNotFound', 'bodyId');
    }
    await this.life.setConfirmingBody(actor, { id, version }, bodyId ?? null);
  }

  private async decision(outcomeId: string): Promise<Recorded> {
    const row = await this.database.firstRow<Recorded>(sql`
      select o.number, o.kind, o.agenda_item_id as "agendaItemId", m.id as "meetingId", m.held_on::text as "heldOn",
             b.id as "bodyId", b.type as "bodyType"
        from outcome o join agenda_item i on i.id = o.agenda_item_id join meeting m on m.id = i.meeting_id
        join body b on b.id = m.body_id
       where o.id = ${outcomeId}::uuid`);
    return row!;
  }

  private async create(
    actor: Actor,
    { propose, ...content }: DecidedMeasureInput,
  ): Promise<NewOutcomeEffect> {
    const measureId = await this.measures.create(actor, content);
    const toStatus = propose ? MeasureStatus.PROPOSED : MeasureStatus.DRAFT;
    if (propose) {
      const { version } = await this.database.repository(Measure).findOneByOrFail({ id: measureId });
      await this.life.move(actor, { id: measureId, version, to: toStatus });
    }
    return { kind: OutcomeEffectKind.MEASURE_CREATED, measureId, toStatus };
  }

  private async move(
    actor: Actor,
    move: ChangeMeasureStatusInput,
    { bodyId }: Recorded,
  ): Promise<NewOutcomeEffect> {
    const fromStatus = await this.life.decide(actor, move, bodyId);
    const kind =
      move.to === MeasureStatus.COMPLETED
        ? OutcomeEffectKind.COMPLETION_CONFIRMED
        : OutcomeEffectKind.STATUS_CHANGED;
    return { kind, measureId: move.id, fromStatus, toStatus: move.to };
  }

  private async state(
    actor: Actor,
    agreement: DecidedAgreementInput,
    { meetingId, heldOn }: Recorded,
  ): Promise<NewOutcomeEffect> {
    const agreementId = await this.agreements.state(actor, { ...agreement, meetingId, statedOn: heldOn });
    return { kind: OutcomeEffectKind.AGREEMENT_STATED, agreementId };
  }

  private async give(
    actor: Actor,
    task: FollowUpTaskInput,
    { agendaItemId }: Recorded,
  ): Promise<NewOutcomeEffect> {
    const taskId = await this.outcomes.record(actor, { ...task, agendaItemId, kind: OutcomeKind.TASK });
    return { kind: OutcomeEffectKind.TASK_GIVEN, taskId };
  }
}

/** The moves of measures. The number of the decision is reason enough: its words may be for a closed session only. */
function movesOf(
  { changeMeasureStatus, confirmCompletion }: DecisionEffectsInput,
  { number }: Recorded,
): ChangeMeasureStatusInput[] {
  const end = confirmCompletion && { ...confirmCompletion, to: MeasureStatus.COMPLETED };
  const moves: (ChangeMeasureStatusInput | undefined)[] = [changeMeasureStatus, end];
  return moves.flatMap((move) => (move ? [{ ...move, reason: move.reason ?? number }] : []));
}
