import { graphql, type ResultOf } from '../../api/graphql.js';

/** What a report says, as the cards and the form need it. */
export const reportParts = graphql(`
  fragment ReportParts on StatusReport {
    id
    version
    state
    isUnchanged
    selfAssessment
    text
    reasonCode
    reason
    counterStep
    nextStep
    newPlannedEnd
    reportedOn
    returnedBecause
    updatedAt
    allowedActions
    draftedBy {
      id
      name
    }
  }
`);

/** Everything that is to be known of a report that waits, worst first as the service orders it. */
export const dueReportParts = graphql(
  `
    fragment DueReportParts on DueReport {
      dueOn
      daysLeft
      waitsFor
      mayRelease
      openReport {
        ...ReportParts
      }
      questioned {
        id
        question
      }
      measure {
        id
        number
        title
        plannedEnd
        light {
          shown
        }
        owedReports {
          id
          dueOn
          extensionCount
          extensions {
            id
            version
            state
            newDueOn
            reason
            note
            allowedActions
          }
        }
        latestReport {
          ...ReportParts
        }
      }
    }
  `,
  [reportParts],
);

export type DueReport = ResultOf<typeof dueReportParts>;
export type Report = ResultOf<typeof reportParts>;

/** "M-07 Familiencafé": how a measure is named in a sentence. */
export const nameOf = ({ number, title }: { number: string; title: string }): string => `${number} ${title}`;

/** What the person is expected to do with it now. */
export type Awaited = 'write' | 'mend' | 'finish' | 'release' | 'head';

export function awaitedOf({ openReport, waitsFor }: DueReport): Awaited {
  if (!openReport) return waitsFor === 'HEAD' ? 'head' : 'write';
  if (openReport.state === 'RETURNED') return 'mend';
  if (openReport.state === 'DRAFT') return 'finish';
  return openReport.allowedActions.includes('RELEASE') ? 'release' : 'head';
}

/** "Unchanged" refers to something that was said, while nobody says something else or asks about it. */
export const canBeUnchanged = ({ openReport, questioned, measure }: DueReport): boolean =>
  openReport === null && questioned === null && measure.latestReport !== null;

/** The report that is owed first, and what was said last about a later day for it. */
export function putOffOf({ measure }: DueReport) {
  const owed = measure.owedReports.at(0);
  return { owed, extension: owed?.extensions.at(0) };
}

/** Somebody asked for this report, and nobody has asked for a later day already. */
export function canBePutOff(due: DueReport): boolean {
  const { owed, extension } = putOffOf(due);
  return owed !== undefined && extension?.state !== 'REQUESTED';
}
