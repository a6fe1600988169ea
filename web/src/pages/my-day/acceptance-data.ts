import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { reportParts } from './due-reports.js';

const ReportsToAccept = graphql(
  `
    query ReportsToAccept {
      reportsToAccept(first: 100) {
        totalCount
        nodes {
          id
          version
          allowedActions
          report {
            ...ReportParts
            measure {
              id
              number
              title
            }
            releasedBy {
              id
              name
            }
          }
        }
      }
    }
  `,
  [reportParts],
);

const AcceptReports = graphql(`
  mutation AcceptReports($input: AcceptReportsInput!) {
    acceptReports(input: $input) {
      id
    }
  }
`);

const AskBack = graphql(`
  mutation AskBack($input: AskBackInput!) {
    askBack(input: $input) {
      id
    }
  }
`);

export type ReportToAccept = ResultOf<typeof ReportsToAccept>['reportsToAccept']['nodes'][number];
type Seen = Pick<ReportToAccept, 'id' | 'version'>;

/** Released reports that wait for coordination, the longest waiting first. */
export const reportsToAcceptQuery = queryOptions({
  queryKey: ['reportsToAccept'],
  queryFn: async () => (await ask(ReportsToAccept)).reportsToAccept,
});

export const acceptReports = (seen: readonly Seen[]) =>
  ask(AcceptReports, { input: { acceptances: seen.map(({ id, version }) => ({ id, version })) } });

export const askBack = ({ id, version }: Seen, question: string) =>
  ask(AskBack, { input: { id, version, question: question.trim() } });
