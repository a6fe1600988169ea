import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { threadMeasure, threadProblem, threadStrategy } from '../../thread/thread-data.js';
import { reportParts } from '../my-day/due-reports.js';

const MeasureInFull = graphql(
  `
    query MeasureInFull($number: String!) {
      measureByNumber(number: $number) {
        ...ThreadMeasure
        summary
        goal
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
          title
          dueOn
          doneOn
          state
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

/** One measure with everything that is known of it; null where there is none to be seen. */
export const measureQuery = (number: string) =>
  queryOptions({
    queryKey: ['measure', number],
    queryFn: async () => (await ask(MeasureInFull, { number })).measureByNumber,
  });
