import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';
import type { RowSource } from '../../list/use-pages.js';
import type { ColumnKey } from './measure-search.js';

const MeasureCount = graphql(`
  query MeasureCount($filter: MeasureFilter, $asOf: AsOf) {
    measures(first: 1, filter: $filter, asOf: $asOf) {
      totalCount
    }
  }
`);

const MeasureRows = graphql(`
  query MeasureRows(
    $filter: MeasureFilter
    $sortBy: MeasureSort!
    $direction: SortDirection!
    $asOf: AsOf
    $skip: Int!
    $first: Int!
    $withReport: Boolean!
    $withStrategies: Boolean!
    $withProblems: Boolean!
    $withField: Boolean!
    $withAreas: Boolean!
    $withPerson: Boolean!
  ) {
    measures(
      first: $first
      skip: $skip
      filter: $filter
      sortBy: $sortBy
      direction: $direction
      asOf: $asOf
    ) {
      nodes {
        id
        number
        title
        status
        plannedEnd
        isOverdue
        isKeyMeasure
        slipCount
        daysSlipped
        priority
        progressPercent
        updatedAt
        isCountyWide
        light {
          shown
        }
        leadOffice {
          id
          name
        }
        latestReport @include(if: $withReport) {
          id
          reportedOn
        }
        strategies @include(if: $withStrategies) {
          id
          number
          title
        }
        problemAreas @include(if: $withProblems) {
          id
          number
          title
        }
        fieldOfAction @include(if: $withField) {
          id
          nameDe
          nameEn
        }
        areas @include(if: $withAreas) {
          id
          name
        }
        accountablePerson @include(if: $withPerson) {
          id
          name
        }
      }
    }
  }
`);

export type ListedMeasure = ResultOf<typeof MeasureRows>['measures']['nodes'][number];

/** Which measures, in which order, as of when. */
export type MeasuresAsked = Pick<VariablesOf<typeof MeasureRows>, 'filter' | 'sortBy' | 'direction' | 'asOf'>;

const KEPT_FRESH = 60_000;

/** How many there are; while it is counted, how many there were. */
export const measureCountQuery = ({ filter, asOf }: MeasuresAsked) =>
  queryOptions({
    queryKey: ['measures', 'count', filter, asOf],
    queryFn: async () => (await ask(MeasureCount, { filter, asOf })).measures.totalCount,
    placeholderData: keepPreviousData,
    staleTime: KEPT_FRESH,
  });

/** The rows with what the columns show. */
export function measureRows(
  asked: MeasuresAsked,
  columns: readonly ColumnKey[],
  total: number,
): RowSource<ListedMeasure> {
  const has = (column: ColumnKey) => columns.includes(column);
  const variables = {
    ...asked,
    withReport: has('LAST_REPORT'),
    withStrategies: has('STRATEGIES'),
    withProblems: has('PROBLEM_AREAS'),
    withField: has('FIELD_OF_ACTION'),
    withAreas: has('AREAS'),
    withPerson: has('ACCOUNTABLE_PERSON'),
  };
  return {
    queryKey: ['measures', variables],
    total,
    load: async (skip, first) => (await ask(MeasureRows, { ...variables, skip, first })).measures.nodes,
  };
}
