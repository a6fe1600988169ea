import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { DateShiftService } from './date-shift.service.js';
import { Measure } from './measure.entity.js';
import { MeasureEvents } from './measure-events.js';
import { ReportRequestService } from './report-request.service.js';
import type { StatusReport } from './status-report.entity.js';

/** A report that has just been released, with the measure it is about. */
export interface ReleasedReport {
  readonly report: StatusReport;
  readonly measure: Measure;
}

/** What a release brings about: the measure follows its report, promised days move and are kept, requests are answered. */
@Injectable()
export class ReportRelease {
  constructor(
    private readonly database: Database,
    private readonly shifts: DateShiftService,
    private readonly requests: ReportRequestService,
    private readonly events: MeasureEvents,
  ) {}

  /** Does so for any number of reports, within the transaction of their release. */
  async follow(released: readonly ReleasedReport[]): Promise<void> {
    for (const { report, measure } of released) {
      if (!report.isUnchanged) await this.moveMeasure(report, measure);
      this.events.announce(measure.id);
    }
    await this.requests.answer(released.map(({ report }) => report.id));
  }

  private async moveMeasure(report: StatusReport, measure: Measure): Promise<void> {
    const plannedEnd = report.newPlannedEnd ?? measure.plannedEnd;
    const progressPercent = report.progressPercent ?? measure.progressPercent;
    await this.shifts.record({
      measureId: measure.id,
      from: measure.plannedEnd,
      to: plannedEnd,
      reason: report.reason ?? '',
    });
    await this.database.repository(Measure).save(Object.assign(measure, { plannedEnd, progressPercent }));
  }
}
