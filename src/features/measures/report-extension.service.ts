import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, invalidInput, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { MeasureEvents } from './measure-events.js';
import { ExtensionAction, ExtensionState, ReportExtension } from './report-extension.entity.js';
import type {
  AskForExtensionInput,
  DecideExtensionInput,
  SeenExtensionInput,
} from './report-extension.input.js';
import {
  extensionAfter,
  requireExtensionReason,
  requireNoteOnRefusal,
  requirePossibleDay,
} from './report-extension.rules.js';
import { ReportRequest } from './report-request.entity.js';
import { ReportRequestService } from './report-request.service.js';
import { type MeasureInHand, ReportDesk } from './status-report.desk.js';
import { requireReported, requireWriter } from './status-report.rules.js';

/** The only writer of requests for a later day, but for the trigger that settles them when nothing is owed any more. */
@Injectable()
export class ReportExtensionService {
  constructor(
    private readonly database: Database,
    private readonly desk: ReportDesk,
    private readonly requests: ReportRequestService,
    private readonly events: MeasureEvents,
    private readonly clock: Clock,
  ) {}

  /** "Not possible yet": from now on nobody is reminded until the new day, unless coordination declines it. */
  async ask(actor: Actor, input: AskForExtensionInput): Promise<string> {
    const { request, measure, standing } = await this.owed(actor, input);
    requireWriter(standing);
    requireReported(measure.status);
    requireExtensionReason(input.reason);
    const today = this.clock.today();
    const { dueOn } = request;
    requirePossibleDay({ dueOn, newDueOn: input.newDueOn, today });
    const extensions = this.database.repository(ReportExtension);
    const open = await extensions.findOneBy({ requestId: request.id, state: ExtensionState.REQUESTED });
    if (open) throw conflict('measures.extensionAlreadyAsked', { newDueOn: open.newDueOn });
    await this.requests.requireFreeDay(request, input.newDueOn);
    const { id } = await extensions.save(
      extensions.create({
        requestId: request.id,
        oldDueOn: dueOn,
        newDueOn: input.newDueOn,
        reason: input.reason.trim(),
        askedBy: actor.personId,
        askedOn: today,
      }),
    );
    this.events.announce(measure.id);
    return id;
  }

  /** Coordination confirms, also for another day, or declines. */
  async decide(actor: Actor, { isConfirmed, ...input }: DecideExtensionInput): Promise<string> {
    const action = isConfirmed ? ExtensionAction.CONFIRM : ExtensionAction.DECLINE;
    const { extension, measure, standing } = await this.inHand(actor, input);
    const state = extensionAfter(action, standing, extension.state);
    requireNoteOnRefusal(action, input.note);
    if (isConfirmed) await this.moveRequest(extension, input.newDueOn ?? extension.newDueOn);
    await this.settle(extension, { state, decidedBy: actor.personId, note: input.note?.trim() || null });
    this.events.announce(measure.id);
    return extension.id;
  }

  /** The office does not need it any more. */
  async withdraw(actor: Actor, seen: SeenExtensionInput): Promise<string> {
    const { extension, measure, standing } = await this.inHand(actor, seen);
    const state = extensionAfter(ExtensionAction.WITHDRAW, standing, extension.state);
    await this.settle(extension, { state, decidedBy: actor.personId });
    this.events.announce(measure.id);
    return extension.id;
  }

  private async moveRequest(extension: ReportExtension, newDueOn: string): Promise<void> {
    const request = await this.database
      .repository(ReportRequest)
      .findOneByOrFail({ id: extension.requestId });
    requirePossibleDay({ dueOn: request.dueOn, newDueOn, today: this.clock.today() });
    Object.assign(extension, { oldDueOn: request.dueOn, newDueOn });
    await this.requests.putOff(request, newDueOn);
  }

  private async settle(extension: ReportExtension, change: Partial<ReportExtension>): Promise<void> {
    Object.assign(extension, change, { decidedOn: this.clock.today() });
    await this.database.repository(ReportExtension).save(extension);
  }

  /** The report that is owed, its measure held. Whoever may not see the measure hears that nothing is owed. */
  private async owed(
    actor: Actor,
    { measureId, requestId }: AskForExtensionInput,
  ): Promise<MeasureInHand & { request: ReportRequest }> {
    if (!measureId === !requestId) throw invalidInput('measures.extensionWithoutSubject', 'measureId');
    const row = await this.database.firstRow<{ id: string; measureId: string }>(sql`
      select id, measure_id as "measureId" from report_request
       where (measure_id = ${measureId ?? null}::uuid or id = ${requestId ?? null}::uuid) and closed_on is null
       order by due_on limit 1`);
    const absent = notFound('measures.requestNotFound', measureId ? 'measureId' : 'requestId');
    if (!row) throw absent;
    const hand = await this.desk.measure(actor, row.measureId, absent);
    const request = await this.database.repository(ReportRequest).findOneBy({ id: row.id });
    if (!request || request.closedOn !== null) throw absent;
    return { ...hand, request };
  }

  /** One request for a later day, for changing. The measure is locked first, as everywhere. */
  private async inHand(
    actor: Actor,
    seen: SeenExtensionInput,
  ): Promise<MeasureInHand & { extension: ReportExtension }> {
    const absent = notFound('measures.extensionNotFound', 'id');
    const row = await this.database.firstRow<{ measureId: string }>(sql`
      select q.measure_id as "measureId" from report_extension e join report_request q on q.id = e.request_id
       where e.id = ${seen.id}::uuid`);
    if (!row) throw absent;
    const hand = await this.desk.measure(actor, row.measureId, absent);
    const { writes, releases, coordinates } = hand.standing;
    if (!writes && !releases && !coordinates) throw absent;
    const extension = await loadForChange(this.database, ReportExtension, seen, 'measures.extensionNotFound');
    return { ...hand, extension };
  }
}
