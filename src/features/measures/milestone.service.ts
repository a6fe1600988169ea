import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { DateShiftService } from './date-shift.service.js';
import { MeasureEvents } from './measure-events.js';
import { requirePlanner, requireUpdater } from './measure-parts.rules.js';
import { isAgreed } from './measure-status.js';
import { Milestone } from './milestone.entity.js';
import type { AddMilestoneInput, ChangeMilestoneInput, CompleteMilestoneInput } from './milestone.input.js';
import {
  milestoneAfter,
  requireHappened,
  requirePromisableDay,
  requireShiftReason,
} from './milestone.rules.js';
import { ReportDesk } from './status-report.desk.js';

interface MilestoneInHand {
  readonly milestone: Milestone;
  /** Whether the measure is agreed, so that its days are promises. */
  readonly isPromised: boolean;
}

/** The only writer of milestones: promised days of a measure, whose every move is kept. */
@Injectable()
export class MilestoneService {
  constructor(
    private readonly database: Database,
    private readonly desk: ReportDesk,
    private readonly shifts: DateShiftService,
    private readonly events: MeasureEvents,
    private readonly clock: Clock,
  ) {}

  /** Promises a step for a day. */
  async add(actor: Actor, input: AddMilestoneInput): Promise<string> {
    const { measure, standing } = await this.desk.measure(actor, input.measureId);
    requirePlanner(actor, measure, standing);
    requirePromisableDay(input.dueOn, this.clock.today());
    const milestones = this.database.repository(Milestone);
    return this.save(milestones.create({ ...input, title: input.title.trim() }));
  }

  /** Renames, moves or gives up a step. */
  async change(actor: Actor, input: ChangeMilestoneInput): Promise<string> {
    const { milestone, isPromised } = await this.inHand(actor, input, requirePlanner);
    if (input.title) {
      milestone.state = milestoneAfter('RENAME', milestone.state);
      milestone.title = input.title.trim();
    }
    const reason = () => (isPromised ? requireShiftReason(input.changeReason) : null);
    if (input.isDropped) {
      reason();
      milestone.state = milestoneAfter('DROP', milestone.state);
    } else if (input.dueOn && input.dueOn !== milestone.dueOn) {
      await this.move(milestone, input.dueOn, reason());
    }
    return this.save(milestone);
  }

  /** Says that a step was reached. */
  async complete(actor: Actor, input: CompleteMilestoneInput): Promise<string> {
    const { milestone } = await this.inHand(actor, input, requireUpdater);
    const today = this.clock.today();
    const doneOn = input.doneOn ?? today;
    requireHappened(doneOn, today, 'doneOn');
    milestone.state = milestoneAfter('COMPLETE', milestone.state);
    milestone.doneOn = doneOn;
    return this.save(milestone);
  }

  /** Moves the day. What nobody has agreed to yet is no promise: it moves without a trace. */
  private async move(milestone: Milestone, dueOn: string, reason: string | null): Promise<void> {
    const { id, measureId, dueOn: from } = milestone;
    const state = milestoneAfter('MOVE', milestone.state);
    requirePromisableDay(dueOn, this.clock.today());
    if (reason !== null) {
      milestone.state = state;
      await this.shifts.record({ measureId, milestoneId: id, from, to: dueOn, reason });
    }
    milestone.dueOn = dueOn;
  }

  private async inHand(
    actor: Actor,
    seen: { id: string; version: number },
    requireRight: typeof requirePlanner,
  ): Promise<MilestoneInHand> {
    const found = await this.database.repository(Milestone).findOneBy({ id: seen.id });
    const absent = notFound('measures.milestoneNotFound', 'id');
    if (!found) throw absent;
    const { measure, standing } = await this.desk.measure(actor, found.measureId, absent);
    requireRight(actor, measure, standing);
    const milestone = await loadForChange(this.database, Milestone, seen, 'measures.milestoneNotFound');
    return { milestone, isPromised: isAgreed(measure.status) };
  }

  private async save(milestone: Milestone): Promise<string> {
    const { id, measureId } = await this.database.repository(Milestone).save(milestone);
    this.events.announce(measureId);
    return id;
  }
}
