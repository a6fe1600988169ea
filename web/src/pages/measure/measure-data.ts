import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { threadMeasure, threadProblem, threadStrategy } from '../../thread/thread-data.js';
import { reportParts } from '../my-day/due-reports.js';

const MeasureInFull = graphql(
  `
    query MeasureInFull($number: String!, $asOf: AsOf) {
      measureByNumber(number: $number, asOf: $asOf) {
        ...ThreadMeasure
        version
        updatedAt
        allowedActions
        allowedPartActions
        missingForAgreement {
          code
          text
        }
        contradictions {
          kind
          text
        }
        summary
        goal
        targetGroup
        effectHypothesis
        priority
        visibility
        actualStart
        statusReason
        resubmitOn
        noOutcomeReason
        costOneOff
        costPerYear
        funding
        isLocked
        plannedStart
        plannedEnd
        actualEnd
        progressPercent
        isCountyWide
        isOverdue
        slipCount
        reportDueOn
        fieldOfAction {
          id
          nameDe
          nameEn
        }
        areas {
          id
          name
        }
        lightInFull: light {
          isOverridden
          reasons {
            code
            text
          }
        }
        strategies {
          ...ThreadStrategy
          problemAreas {
            ...ThreadProblem
          }
        }
        milestones {
          id
          version
          title
          dueOn
          doneOn
          state
          allowedActions
        }
        dateShifts {
          id
          oldDate
          newDate
          shiftedOn
          reason
          milestone {
            id
            title
          }
        }
        parts: participations {
          id
          version
          role
          commitment
          committedOn
          condition
          allowedActions
          office {
            id
            name
          }
        }
        gauges: progressIndicators {
          id
          name
          unit
          effectLevel
          baselineValue
          baselineOn
          targetValue
          targetOn
          attainment
          trend
          readings {
            id
            readOn
            value
            note
          }
        }
        spendingLocks {
          id
          budgetPosition
          year
          amount
          status
          isInForce
          condition
          daysLeft
        }
        outcomes {
          id
          number
          text
          dueOn
          doneOn
          isOverdue
          responsibleOffice {
            id
            name
          }
          agendaItem {
            id
            meeting {
              id
              heldOn
              body {
                id
                name
              }
            }
          }
        }
        reports {
          ...ReportParts
          onBehalf
          releasedBy {
            id
            name
          }
        }
      }
    }
  `,
  [threadMeasure, threadProblem, threadStrategy, reportParts],
);

export type FullMeasure = NonNullable<ResultOf<typeof MeasureInFull>['measureByNumber']>;
export type FullReport = FullMeasure['reports'][number];

/** One measure with everything that is known of it, on a day or now; null where there is none to be seen. */
export const measureQuery = (number: string, asOf?: string) =>
  queryOptions({
    queryKey: ['measure', number, asOf ?? null],
    queryFn: async () => (await ask(MeasureInFull, { number, asOf: asOf ?? null })).measureByNumber,
  });

const WhatIsDue = graphql(`
  query WhatIsDue {
    myDueReports {
      measure {
        id
      }
    }
  }
`);

/** The measures on which a report is awaited from the person. */
export const whatIsDueQuery = queryOptions({
  queryKey: ['whatIsDue'],
  queryFn: async () => (await ask(WhatIsDue)).myDueReports,
});
