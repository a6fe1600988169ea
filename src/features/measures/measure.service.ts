import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { invalidInput } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import { Database } from '../../platform/database/database.js';
import { FieldOfAction } from '../problem-areas/index.js';
import { Strategy } from '../strategies/index.js';
import { DateShiftService } from './date-shift.service.js';
import { Measure } from './measure.entity.js';
import type { ChangeMeasureInput, CreateMeasureInput } from './measure.input.js';
import { MeasureAction } from './measure-action.js';
import { MeasureArea } from './measure-area.entity.js';
import { lostByChange } from './measure-completeness.rules.js';
import { contentOf } from './measure-content.js';
import { MeasureEvents } from './measure-events.js';
import type { MeasureFacts } from './measure.facts.js';
import { MeasureLookup } from './measure.lookup.js';
import { MeasureNumbers } from './measure-numbers.js';
import { isAgreed } from './measure-status.js';
import { MeasureStrategy } from './measure-strategy.entity.js';
import { ParticipationService } from './participation.service.js';

/** Writes what a measure says. Its way through life, its offices and its light have services of their own. */
@Injectable()
export class MeasureService {
  constructor(
    private readonly database: Database,
    private readonly lookup: MeasureLookup,
    private readonly numbers: MeasureNumbers,
    private readonly participations: ParticipationService,
    private readonly shifts: DateShiftService,
    private readonly events: MeasureEvents,
  ) {}

  /** Begins a draft with the next number of its field of action; returns its id. */
  async create(actor: Actor, input: CreateMeasureInput): Promise<string> {
    const { title, leadOfficeId, strategyIds = [], areaIds = [] } = input;
    await this.lookup.requireOffice(leadOfficeId, 'leadOfficeId');
    await this.lookup.requireMayBegin(actor, leadOfficeId, areaIds);
    for (const id of strategyIds) await this.lookup.requireStrategy(actor, id, 'strategyIds');
    const field = await this.fieldOfAction(input.fieldOfActionId, strategyIds);
    const content = { ...contentOf(input), title, leadOfficeId, fieldOfActionId: field.id };
    await this.requireSound(actor, content, leadOfficeId);
    const measures = this.database.repository(Measure);
    const number = await this.numbers.next(field.code);
    const { id } = await measures.save(measures.create({ ...content, number }));
    await this.participations.setLead(id, leadOfficeId);
    await this.linkAreas(id, areaIds);
    if (strategyIds.length > 0) {
      const links = strategyIds.map((strategyId) => ({ measureId: id, strategyId }));
      await this.database.repository(MeasureStrategy).insert(links);
    }
    this.events.announce(id);
    return id;
  }

  /** Changes what it says. What makes an agreed measure complete cannot be taken from it; a promised end moves with a reason. */
  async change(actor: Actor, input: ChangeMeasureInput): Promise<void> {
    const measure = await this.lookup.forAction(actor, input, MeasureAction.CHANGE);
    const { id } = measure;
    const before = await this.lookup.factsOf(id);
    const content = contentOf(input);
    const leadOfficeId = content.leadOfficeId ?? measure.leadOfficeId;
    if (leadOfficeId !== measure.leadOfficeId) {
      await this.lookup.requireAction(actor, measure, MeasureAction.CHANGE_LEAD);
      await this.lookup.requireOffice(leadOfficeId, 'leadOfficeId');
    }
    await this.requireSound(actor, { ...measure, ...content }, leadOfficeId, measure);
    await this.keepMove(measure, content.plannedEnd, input.changeReason);
    // Also where only areas change: the measure gets a new version, so that nobody overwrites unseen.
    await this.database.repository(Measure).update(id, { ...content, leadOfficeId });
    if (leadOfficeId !== measure.leadOfficeId) await this.participations.setLead(id, leadOfficeId);
    if (input.areaIds) await this.linkAreas(id, input.areaIds);
    await this.requireStillComplete(actor, id, before);
    this.events.announce(id);
  }

  /** Throws where an agreed measure lost something that its agreement stands on. */
  async requireStillComplete(actor: Actor, id: string, before: MeasureFacts): Promise<void> {
    if (!isAgreed(before.status)) return;
    const lost = lostByChange(before, await this.lookup.factsOf(id));
    if (lost.length === 0) return;
    throw invalidInput('measures.wouldBecomeIncomplete', lost[0].field, {
      missing: lost.map(({ code, details }) => message(code, actor.locale, details)),
      gaps: lost,
    });
  }

  private async fieldOfAction(given: string | undefined, strategyIds: readonly string[]) {
    const [first] = strategyIds;
    const id = given ?? (first && (await this.fieldOfStrategy(first)));
    const field = id && (await this.database.repository(FieldOfAction).findOneBy({ id }));
    if (!field) throw invalidInput('measures.fieldOfActionUnknown', 'fieldOfActionId');
    return field;
  }

  private async fieldOfStrategy(id: string): Promise<string | null | undefined> {
    return (await this.database.repository(Strategy).findOneBy({ id }))?.fieldOfActionId;
  }

  /** Throws where period, accountable person or predecessor cannot be. What stays as it was is not asked again. */
  private async requireSound(
    actor: Actor,
    content: Partial<Measure>,
    leadOfficeId: string,
    before?: Measure,
  ): Promise<void> {
    const { plannedStart: from, plannedEnd: to, accountablePersonId, predecessorId } = content;
    if (from && to && to < from) throw invalidInput('measures.periodReversed', 'plannedEnd', { from, to });
    const isSamePair =
      accountablePersonId === before?.accountablePersonId && leadOfficeId === before?.leadOfficeId;
    if (
      accountablePersonId &&
      !isSamePair &&
      !(await this.lookup.isServing(accountablePersonId, leadOfficeId))
    ) {
      throw invalidInput('measures.personNotOfLeadOffice', 'accountablePersonId');
    }
    if (predecessorId && predecessorId !== before?.predecessorId) {
      await this.lookup.requireVisible(actor, predecessorId, 'predecessorId', 'measures.predecessorNotFound');
    }
  }

  /** Keeps the move of a promised end. Before the agreement nothing was promised. */
  private async keepMove(measure: Measure, to: string | null | undefined, reason?: string): Promise<void> {
    const from = measure.plannedEnd;
    if (!isAgreed(measure.status) || to === undefined || to === from || from === null) return;
    if (!reason?.trim()) throw invalidInput('measures.moveNeedsReason', 'changeReason');
    await this.shifts.record({ measureId: measure.id, from, to, reason });
  }

  /** Makes these the areas of the measure; links that stay are not touched. */
  private async linkAreas(measureId: string, areaIds: readonly string[]): Promise<void> {
    await this.lookup.requireAreas(areaIds);
    const links = this.database.repository(MeasureArea);
    const present = (await links.findBy({ measureId })).map(({ areaId }) => areaId);
    const gone = present.filter((id) => !areaIds.includes(id));
    const added = areaIds.filter((id) => !present.includes(id));
    if (gone.length > 0) await links.delete({ measureId, areaId: In(gone) });
    if (added.length > 0) await links.insert(added.map((areaId) => ({ measureId, areaId })));
  }
}
