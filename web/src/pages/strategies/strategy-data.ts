import { queryOptions } from '@tanstack/react-query';
import { orNull } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { threadMeasure, threadProblem, threadStrategy } from '../../thread/thread-data.js';

/** As many measures as the page shows at once. */
const MEASURES_SHOWN = 100;

const StrategyInFull = graphql(
  `
    query StrategyInFull($id: ID!, $measures: Int!) {
      strategy(id: $id) {
        ...ThreadStrategy
        version
        periodFrom
        periodTo
        visibility
        endedOn
        endedReason
        createdAt
        allowedActions
        fieldOfAction {
          id
          nameDe
          nameEn
        }
        leadOffice {
          id
          name
        }
        problemAreas {
          ...ThreadProblem
        }
        inForce: versionInForce {
          id
          number
          submittedOn
          text
        }
        latest: latestVersion {
          id
          number
          submittedOn
          isAgreed
          text
        }
        versions {
          id
          number
          submittedOn
          agreements {
            id
            state
            askedOn
            statedOn
            organisation {
              id
              name
            }
          }
        }
        measureCounts {
          all
        }
        measures(first: $measures) {
          ...ThreadMeasure
        }
      }
    }
  `,
  [threadMeasure, threadProblem, threadStrategy],
);

const EndStrategy = graphql(`
  mutation EndStrategy($input: EndStrategyInput!) {
    endStrategy(input: $input) {
      id
    }
  }
`);

export type FullStrategy = NonNullable<ResultOf<typeof StrategyInFull>['strategy']>;

/** One strategy with everything that hangs on it; null where there is none to be seen. */
export const strategyQuery = (id: string) =>
  queryOptions({
    queryKey: ['strategy', id],
    queryFn: async () =>
      (await orNull(ask(StrategyInFull, { id, measures: MEASURES_SHOWN })))?.strategy ?? null,
  });

export const endStrategy = (input: { id: string; version: number; reason: string; endedOn: string | null }) =>
  ask(EndStrategy, { input });
