import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { dueReportParts } from './due-reports.js';

/** What is owed by whoever reads, whether they report or not. */
const owedByReaders = graphql(`
  fragment OwedByReaders on Query {
    myOpenAgreements {
      id
      askedOn
      isMyWord
      organisation {
        id
        name
      }
      strategyVersion {
        id
        number
        strategy {
          id
          title
        }
      }
    }
    openTasks(first: 50, filter: { mine: true }) {
      totalCount
      nodes {
        id
        version
        number
        text
        dueOn
        isOverdue
        allowedActions
      }
    }
    nextMeetings(first: 3) {
      id
      heldOn
      startsAt
      place
      body {
        id
        name
      }
      myAttendance {
        id
        state
        allowedActions
      }
    }
  }
`);

const MyDay = graphql(
  `
    query MyDay {
      myDueReports {
        ...DueReportParts
      }
      ...OwedByReaders
    }
  `,
  [dueReportParts, owedByReaders],
);

const ReadersDay = graphql(
  `
    query ReadersDay {
      ...OwedByReaders
    }
  `,
  [owedByReaders],
);

export type OwedByReaders = ResultOf<typeof owedByReaders>;
export type OpenAgreement = OwedByReaders['myOpenAgreements'][number];
export type OpenTask = OwedByReaders['openTasks']['nodes'][number];
export type NextMeeting = OwedByReaders['nextMeetings'][number];

/**
 * Everything of their own that waits for the person, in one question: the list does not jump because a part of it comes late.
 * Whoever gives no reports is not asked for any.
 */
export const dayQuery = (writes: boolean) =>
  queryOptions({
    queryKey: ['myDay', writes],
    queryFn: async (): Promise<ResultOf<typeof MyDay>> =>
      writes ? ask(MyDay) : { ...(await ask(ReadersDay)), myDueReports: [] },
  });
