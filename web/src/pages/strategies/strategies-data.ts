import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';

const StrategyList = graphql(`
  query StrategyList($filter: StrategyFilter, $after: String) {
    strategies(first: 50, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        title
        stage
        fieldOfAction {
          id
          nameDe
          nameEn
        }
        leadOffice {
          id
          name
        }
        versionInForce {
          id
          number
        }
        latestVersion {
          id
          number
          submittedOn
          agreementSummary {
            asked
            agreed
            withCondition
            declined
            withdrawn
          }
        }
      }
    }
  }
`);

const StrategyFields = graphql(`
  query StrategyFields {
    fieldsOfAction {
      id
      nameDe
      nameEn
    }
  }
`);

export type ListedStrategy = ResultOf<typeof StrategyList>['strategies']['nodes'][number];
export type StrategyFilter = NonNullable<VariablesOf<typeof StrategyList>['filter']>;

/** The strategies that fit, page by page. */
export const strategiesQuery = (filter: StrategyFilter) =>
  infiniteQueryOptions({
    queryKey: ['strategies', filter],
    queryFn: async ({ pageParam }) => (await ask(StrategyList, { filter, after: pageParam })).strategies,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });

/** The fields of action to choose from. */
export const fieldsQuery = queryOptions({
  queryKey: ['fieldsOfAction'],
  staleTime: 300_000,
  queryFn: async () => (await ask(StrategyFields)).fieldsOfAction,
});
