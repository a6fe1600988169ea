import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';
import { measureCountParts } from '../../list/measure-counts.js';
import type { RowSource } from '../../list/use-pages.js';
import { downloadParts } from '../papers/downloads-data.js';
import type { ColumnKey } from './problem-search.js';

const ProblemCount = graphql(`
  query ProblemCount($filter: ProblemAreaFilter) {
    problemAreas(first: 1, filter: $filter) {
      totalCount
    }
  }
`);

const ProblemRows = graphql(
  `
    query ProblemRows(
      $filter: ProblemAreaFilter
      $sortBy: ProblemAreaSort!
      $direction: SortDirection!
      $skip: Int!
      $first: Int!
      $withField: Boolean!
      $withStrategies: Boolean!
      $withMeasures: Boolean!
      $withAreas: Boolean!
      $withOffice: Boolean!
    ) {
      problemAreas(first: $first, skip: $skip, filter: $filter, sortBy: $sortBy, direction: $direction) {
        nodes {
          id
          number
          title
          status
          urgency
          targetGroup
          reviewOn
          createdAt
          fieldOfAction @include(if: $withField) {
            id
            nameDe
            nameEn
          }
          strategies @include(if: $withStrategies) {
            id
            title
          }
          measureCounts @include(if: $withMeasures) {
            ...MeasureCountParts
          }
          areas @include(if: $withAreas) {
            id
            name
          }
          ownerOffice @include(if: $withOffice) {
            id
            name
          }
        }
      }
    }
  `,
  [measureCountParts],
);

const OrderProblemAreaList = graphql(
  `
    mutation OrderProblemAreaList($input: OrderProblemAreaListInput!) {
      orderProblemAreaList(input: $input) {
        ...DownloadParts
      }
    }
  `,
  [downloadParts],
);

export type ListedProblem = ResultOf<typeof ProblemRows>['problemAreas']['nodes'][number];

/** Which problem areas, in which order. */
export type ProblemsAsked = Pick<VariablesOf<typeof ProblemRows>, 'filter' | 'sortBy' | 'direction'>;

const KEPT_FRESH = 60_000;

/** How many there are; while it is counted, how many there were. */
export const problemCountQuery = ({ filter }: ProblemsAsked) =>
  queryOptions({
    queryKey: ['problemAreas', 'count', filter],
    queryFn: async () => (await ask(ProblemCount, { filter })).problemAreas.totalCount,
    placeholderData: keepPreviousData,
    staleTime: KEPT_FRESH,
  });

/** The rows with what the columns show. */
export function problemRows(
  asked: ProblemsAsked,
  columns: readonly ColumnKey[],
  total: number,
): RowSource<ListedProblem> {
  const has = (column: ColumnKey) => columns.includes(column);
  const variables = {
    ...asked,
    withField: has('FIELD_OF_ACTION'),
    withStrategies: has('STRATEGIES'),
    withMeasures: has('MEASURES'),
    withAreas: has('AREAS'),
    withOffice: has('OWNER_OFFICE'),
  };
  return {
    queryKey: ['problemAreas', variables],
    total,
    load: async (skip, first) => (await ask(ProblemRows, { ...variables, skip, first })).problemAreas.nodes,
  };
}

/** Has the list made as a file. */
export const orderProblemAreaList = async (input: VariablesOf<typeof OrderProblemAreaList>['input']) =>
  (await ask(OrderProblemAreaList, { input })).orderProblemAreaList;
