import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, Reading } from '../../platform/read/index.js';
import { DueReport } from './report-request.due.js';
import { UnchangedConfirmation } from './status-report.confirmation.js';
import { StatusReport } from './status-report.entity.js';
import {
  ChangeStatusReportInput,
  ConfirmUnchangedArgs,
  DraftStatusReportInput,
  ReportStatusInput,
  ReturnStatusReportInput,
  SeenReportInput,
} from './status-report.input.js';
import { StatusReportService } from './status-report.service.js';

/** Status reports: what is due, writing, submitting, releasing, and "unchanged" with one click. */
@Resolver(() => StatusReport)
export class StatusReportResolver {
  constructor(
    private readonly service: StatusReportService,
    private readonly confirmation: UnchangedConfirmation,
  ) {}

  @Requires('statusReports.write')
  @Query(() => [DueReport], {
    description:
      'Every report that you owe, have to release or were asked back about, worst first: longest due, then by traffic light.',
  })
  myDueReports(@Ask() ask: Reading): Promise<Answer> {
    return ask.list(
      DueReport,
      () => sql`true`,
      (due) => sql`${due}.due_on nulls last, ${due}.light_rank, ${due}.number`,
    );
  }

  @Requires('statusReports.write')
  @Mutation(() => StatusReport, {
    description:
      'Begins a status report as a draft. Errors: measures.reportAlreadyOpen, measures.notReportedOn, measures.tooManySentences, measures.newEndInPast, measures.nothingToBeUnchanged.',
  })
  async draftStatusReport(
    @Args('input', { description: 'What it says so far.' }) input: DraftStatusReportInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.draft(ask.actor, input));
  }

  @Requires('statusReports.write')
  @Mutation(() => StatusReport, {
    description:
      'Writes a status report and sends it on in one step: to the head, or released at once. Errors: those of drafting, submitting and releasing.',
  })
  async reportStatus(
    @Args('input', { description: 'What it says.' }) input: ReportStatusInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.report(ask.actor, input));
  }

  @Requires('statusReports.write')
  @Mutation(() => StatusReport, {
    description:
      'Changes a report that is not released; a returned one becomes a draft again. Errors: measures.reportNotInState, database.changedMeanwhile.',
  })
  async changeStatusReport(
    @Args('input', { description: 'What changes.' }) input: ChangeStatusReportInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.change(ask.actor, input));
  }

  @Requires('statusReports.write')
  @Mutation(() => StatusReport, {
    description:
      'Submits a draft to the head of the lead office. Errors: measures.reportTextMissing, measures.reasonCodeMissing, measures.reasonMissing, measures.reportNotInState.',
  })
  async submitStatusReport(
    @Args('input', { description: 'Which report.' }) input: SeenReportInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.submit(ask.actor, input));
  }

  @Requires('statusReports.release')
  @Mutation(() => StatusReport, {
    description:
      'Releases a report: from then on it counts and is never changed. Progress and planned end of the measure follow it. Errors: measures.reportNotInState, measures.reportNotYours, database.changedMeanwhile.',
  })
  async releaseStatusReport(
    @Args('input', { description: 'Which report.' }) input: SeenReportInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.release(ask.actor, input));
  }

  @Requires('statusReports.release')
  @Mutation(() => StatusReport, {
    description:
      'Returns a submitted report to its author, with the reason. Errors: measures.reportNotInState.',
  })
  async returnStatusReport(
    @Args('input', { description: 'Which report, and why.' }) input: ReturnStatusReportInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return answer(ask, await this.service.return(ask.actor, input));
  }

  @Requires('statusReports.release')
  @Mutation(() => [StatusReport], {
    description:
      'Releases "unchanged" (unverändert) for many measures with one click: all of them or none. Errors: measures.cannotConfirmUnchanged, which lists per measure what stands in the way.',
  })
  async confirmUnchanged(@Args() { measureIds }: ConfirmUnchangedArgs, @Ask() ask: Reading): Promise<Answer> {
    const ids = await this.confirmation.confirm(ask.actor, measureIds);
    return ask.list(
      StatusReport,
      (report) => sql`${report}.id = any(${ids}::uuid[])`,
      (report) => sql`(select number from measure where id = ${report}.measure_id)`,
    );
  }
}

const answer = (ask: Reading, id: string): Promise<Answer> =>
  ask.required(StatusReport, id, 'measures.reportNotFound');
