import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';
import { type Report, reportParts } from './due-reports.js';
import { contentOf, type ReportDraft } from './report-draft.js';

const ReportStatus = graphql(
  `
    mutation ReportStatus($input: ReportStatusInput!) {
      reportStatus(input: $input) {
        ...ReportParts
      }
    }
  `,
  [reportParts],
);

const DraftReport = graphql(
  `
    mutation DraftReport($input: DraftStatusReportInput!) {
      draftStatusReport(input: $input) {
        ...ReportParts
      }
    }
  `,
  [reportParts],
);

const ChangeReport = graphql(
  `
    mutation ChangeReport($input: ChangeStatusReportInput!) {
      changeStatusReport(input: $input) {
        ...ReportParts
      }
    }
  `,
  [reportParts],
);

const SubmitReport = graphql(
  `
    mutation SubmitReport($input: SeenReportInput!) {
      submitStatusReport(input: $input) {
        ...ReportParts
      }
    }
  `,
  [reportParts],
);

const ReleaseReport = graphql(
  `
    mutation ReleaseReport($input: SeenReportInput!) {
      releaseStatusReport(input: $input) {
        ...ReportParts
      }
    }
  `,
  [reportParts],
);

const ReturnReport = graphql(`
  mutation ReturnReport($input: ReturnStatusReportInput!) {
    returnStatusReport(input: $input) {
      id
    }
  }
`);

const ConfirmUnchanged = graphql(`
  mutation ConfirmUnchanged($measureIds: [ID!]!) {
    confirmUnchanged(measureIds: $measureIds) {
      id
    }
  }
`);

const CurrentReport = graphql(
  `
    query CurrentReport($id: ID!) {
      measure(id: $id) {
        openReport {
          ...ReportParts
        }
      }
    }
  `,
  [reportParts],
);

type Seen = Pick<Report, 'id' | 'version'>;
const seen = ({ id, version }: Seen): Seen => ({ id, version });

/** How far a report goes with this click. */
export type Step = 'save' | 'submit' | 'release';

interface Sending {
  readonly measureId: string;
  readonly draft: ReportDraft;
  /** The report that is being written already, as it was seen. */
  readonly base: Report | null;
  readonly step: Step;
  /** Told as soon as a change is stored: what comes after may still be refused. */
  onStored(report: Report): void;
}

/** Sends what was written as far as the step says, and tells how far it came. */
export async function sendReport({ measureId, draft, base, step, onStored }: Sending): Promise<Report> {
  const content = contentOf(draft);
  if (base) {
    const { changeStatusReport } = await ask(ChangeReport, { input: { ...content, ...seen(base) } });
    onStored(changeStatusReport);
    return step === 'save' ? changeStatusReport : sendOn(changeStatusReport, step);
  }
  if (step === 'save')
    return (await ask(DraftReport, { input: { ...content, measureId } })).draftStatusReport;
  const input = { ...content, measureId, release: step === 'release' };
  return (await ask(ReportStatus, { input })).reportStatus;
}

/** A head finishes what somebody else began: it is handed over first, then released. */
async function sendOn(report: Report, step: Step): Promise<Report> {
  if (step === 'release' && report.allowedActions.includes('RELEASE')) return releaseReport(report);
  if (!report.allowedActions.includes('SUBMIT')) return report;
  const { submitStatusReport: submitted } = await ask(SubmitReport, { input: seen(report) });
  return step === 'release' ? releaseReport(submitted) : submitted;
}

export const releaseReport = async (report: Seen): Promise<Report> =>
  (await ask(ReleaseReport, { input: seen(report) })).releaseStatusReport;

export const returnReport = (report: Seen, reason: string) =>
  ask(ReturnReport, { input: { ...seen(report), reason } });

/** "Unchanged" for measures whose reports the person releases. */
export const confirmUnchanged = (measureIds: string[]) => ask(ConfirmUnchanged, { measureIds });

/** "Unchanged" by somebody whose head releases. */
export const submitUnchanged = (measureId: string) =>
  ask(ReportStatus, { input: { measureId, isUnchanged: true, release: false } });

/** The report on a measure that is being written now, by whomever. */
export const currentReport = async (measureId: string): Promise<Report | null> =>
  (await ask(CurrentReport, { id: measureId })).measure?.openReport ?? null;
