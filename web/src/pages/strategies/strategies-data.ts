import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';
import { measureCountParts } from '../../list/measure-counts.js';
import type { RowSource } from '../../list/use-pages.js';
import { downloadParts } from '../papers/downloads-data.js';
import type { ColumnKey } from './strategy-search.js';

const StrategyCount = graphql(`
  query StrategyCount($filter: StrategyFilter) {
    strategies(first: 1, filter: $filter) {
      totalCount
    }
  }
`);

const StrategyList = graphql(
  `
    query StrategyList(
      $filter: StrategyFilter
      $sortBy: StrategySort!
      $direction: SortDirection!
      $skip: Int!
      $first: Int!
      $withField: Boolean!
      $withAgreements: Boolean!
      $withMeasures: Boolean!
      $withProblems: Boolean!
    ) {
      strategies(first: $first, skip: $skip, filter: $filter, sortBy: $sortBy, direction: $direction) {
        nodes {
          id
          number
          title
          stage
          periodFrom
          periodTo
          leadOffice {
            id
            name
          }
          fieldOfAction @include(if: $withField) {
            id
            nameDe
            nameEn
          }
          versionInForce @include(if: $withAgreements) {
            id
            number
          }
          latestVersion @include(if: $withAgreements) {
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
          measureCounts @include(if: $withMeasures) {
            ...MeasureCountParts
          }
          problemAreas @include(if: $withProblems) {
            id
            title
          }
        }
      }
    }
  `,
  [measureCountParts],
);

const OrderStrategyList = graphql(
  `
    mutation OrderStrategyList($input: OrderStrategyListInput!) {
      orderStrategyList(input: $input) {
        ...DownloadParts
      }
    }
  `,
  [downloadParts],
);

export type ListedStrategy = ResultOf<typeof StrategyList>['strategies']['nodes'][number];

/** Which strategies, in which order. */
export type StrategiesAsked = Pick<VariablesOf<typeof StrategyList>, 'filter' | 'sortBy' | 'direction'>;

const KEPT_FRESH = 60_000;

/** How many there are; while it is counted, how many there were. */
export const strategyCountQuery = ({ filter }: StrategiesAsked) =>
  queryOptions({
    queryKey: ['strategies', 'count', filter],
    queryFn: async () => (await ask(StrategyCount, { filter })).strategies.totalCount,
    placeholderData: keepPreviousData,
    staleTime: KEPT_FRESH,
  });

/** The rows with what the columns show. */
export function strategyRows(
  asked: StrategiesAsked,
  columns: readonly ColumnKey[],
  total: number,
): RowSource<ListedStrategy> {
  const has = (column: ColumnKey) => columns.includes(column);
  const variables = {
    ...asked,
    withField: has('FIELD_OF_ACTION'),
    withAgreements: has('AGREEMENTS'),
    withMeasures: has('MEASURES'),
    withProblems: has('PROBLEM_AREAS'),
  };
  return {
    queryKey: ['strategies', variables],
    total,
    load: async (skip, first) => (await ask(StrategyList, { ...variables, skip, first })).strategies.nodes,
  };
}

/** Has the list made as a file. */
export const orderStrategyList = async (input: VariablesOf<typeof OrderStrategyList>['input']) =>
  (await ask(OrderStrategyList, { input })).orderStrategyList;
