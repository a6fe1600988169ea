import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { type ReportContent, requireCompleteContent, requireSoundContent } from './status-report.content.js';
import { ReportDesk } from './status-report.desk.js';
import { StatusReport } from './status-report.entity.js';
import { ReportAction, ReportState } from './status-report.enums.js';
import type {
  ChangeStatusReportInput,
  DraftStatusReportInput,
  ReportStatusInput,
  ReturnStatusReportInput,
  SeenReportInput,
} from './status-report.input.js';
import { ReportRelease } from './status-report.release.js';
import { contentFrom, contentOf, givenContent } from './status-report.said.js';
import {
  isOnBehalf,
  requireReported,
  requireReturnReason,
  requireWriter,
  stateAfter,
} from './status-report.rules.js';

/** Writing, submitting, releasing and returning status reports: the only writer of their table, with the confirmation. */
@Injectable()
export class StatusReportService {
  constructor(
    private readonly database: Database,
    private readonly desk: ReportDesk,
    private readonly releases: ReportRelease,
    private readonly clock: Clock,
  ) {}

  /** Begins a report. There is one open report per measure, so that two people do not write past each other. */
  async draft(actor: Actor, input: DraftStatusReportInput): Promise<string> {
    const { measure, standing } = await this.desk.measure(actor, input.measureId);
    requireWriter(standing);
    requireReported(measure.status);
    const reports = this.database.repository(StatusReport);
    const open = await reports
      .createQueryBuilder('r')
      .where('r.measureId = :id and r.state <> :released', { id: measure.id, released: ReportState.RELEASED })
      .getOne();
    if (open) throw conflict('measures.reportAlreadyOpen', { reportId: open.id, state: open.state });
    const content = await this.content(input, measure.id);
    requireSoundContent(content, measure, this.clock.today());
    const { id } = await reports.save(
      reports.create({
        ...content,
        measureId: measure.id,
        draftedBy: actor.personId,
        onBehalf: isOnBehalf(standing, 'WRITER'),
      }),
    );
    return id;
  }

  /** Changes what is not released. Whatever was returned becomes a draft again. */
  async change(actor: Actor, input: ChangeStatusReportInput): Promise<string> {
    const { report, measure, standing, judged } = await this.desk.report(actor, input);
    const state = stateAfter(ReportAction.CHANGE, standing, judged);
    const content = await this.content(input, measure.id, contentOf(report));
    requireSoundContent(content, measure, this.clock.today());
    if (state === ReportState.SUBMITTED) requireCompleteContent(content, measure);
    await this.save(report, { ...content, state });
    return report.id;
  }

  /** Hands a finished draft to the head of the lead office. */
  async submit(actor: Actor, seen: SeenReportInput): Promise<string> {
    const { report, measure, standing, judged } = await this.desk.report(actor, seen);
    const state = stateAfter(ReportAction.SUBMIT, standing, judged);
    requireSoundContent(contentOf(report), measure, this.clock.today());
    requireCompleteContent(contentOf(report), measure);
    await this.save(report, { state });
    return report.id;
  }

  /** Sends a submitted report back to its author, with the reason. */
  async return(actor: Actor, input: ReturnStatusReportInput): Promise<string> {
    const { report, standing, judged } = await this.desk.report(actor, input);
    const state = stateAfter(ReportAction.RETURN, standing, judged);
    requireReturnReason(input.reason);
    await this.save(report, { state, returnedBecause: input.reason.trim() });
    return report.id;
  }

  /** Lets a report count: from now on it stands, and the measure follows it. */
  async release(actor: Actor, seen: SeenReportInput): Promise<string> {
    const { report, measure, standing, judged } = await this.desk.report(actor, seen);
    const state = stateAfter(ReportAction.RELEASE, standing, judged);
    const today = this.clock.today();
    requireSoundContent(contentOf(report), measure, today);
    requireCompleteContent(contentOf(report), measure);
    await this.save(report, {
      state,
      reportedOn: today,
      releasedBy: actor.personId,
      returnedBecause: null,
      onBehalf: report.onBehalf || isOnBehalf(standing, 'RELEASER'),
    });
    await this.releases.follow([{ report, measure }]);
    return report.id;
  }

  /** Writes a report and sends it on in one step: to the head, or, for those who may, released at once. */
  async report(actor: Actor, { release, ...input }: ReportStatusInput): Promise<string> {
    const fresh = { id: await this.draft(actor, input), version: 1 };
    return release ? this.release(actor, fresh) : this.submit(actor, fresh);
  }

  /** What the report says in the end. */
  private async content(
    input: DraftStatusReportInput | ChangeStatusReportInput,
    measureId: string,
    until?: ReportContent,
  ): Promise<ReportContent> {
    const given = givenContent(input);
    const last = given.isUnchanged ? await this.lastReleased(measureId) : null;
    return contentFrom(given, { until, last: last ? contentOf(last) : undefined });
  }

  private lastReleased(measureId: string): Promise<StatusReport | null> {
    return this.database.repository(StatusReport).findOne({
      where: { measureId, state: ReportState.RELEASED },
      order: { reportedOn: 'DESC', updatedAt: 'DESC', id: 'DESC' },
    });
  }

  private async save(report: StatusReport, change: Partial<StatusReport>): Promise<void> {
    Object.assign(report, change);
    await this.database.repository(StatusReport).save(report);
  }
}
