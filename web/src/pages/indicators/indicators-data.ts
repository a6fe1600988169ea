import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';

const Indicators = graphql(`
  query Indicators($text: String, $topic: String, $home: ID!, $after: String) {
    indicators(first: 50, after: $after, filter: { text: $text, topic: $topic }) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        nameDe
        nameEn
        topic
        unit
        source
        isSensitive
        latest(areaId: $home) {
          value
          isSuppressed
          referenceDate
        }
        trend(areaId: $home)
      }
    }
  }
`);
export type ListedIndicator = ResultOf<typeof Indicators>['indicators']['nodes'][number];

/** Indicators by name, with the newest figure of the county. */
export const indicatorsQuery = (text: string | undefined, topic: string | undefined, home: string) =>
  infiniteQueryOptions({
    queryKey: ['indicators', text, topic, home],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) =>
      (await ask(Indicators, { text: text ?? null, topic: topic ?? null, home, after: pageParam }))
        .indicators,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });

const IndicatorTopics = graphql(`
  query IndicatorTopics {
    indicators(first: 200, sortBy: TOPIC) {
      nodes {
        id
        topic
      }
    }
  }
`);

export const topicsQuery = queryOptions({
  queryKey: ['indicators', 'topics'],
  staleTime: 300_000,
  queryFn: async () => [...new Set((await ask(IndicatorTopics)).indicators.nodes.map(({ topic }) => topic))],
});

const IndicatorInFull = graphql(`
  query IndicatorInFull($id: ID!, $home: ID!, $asOf: AsOf) {
    indicator(id: $id, asOf: $asOf) {
      id
      version
      updatedAt
      key
      nameDe
      nameEn
      topic
      unit
      direction
      formula
      numerator
      denominator
      perUnit
      source
      periodicity
      lowestLevel
      isHeadline
      isSensitive
      countsPersons
      minimumCount
      denominatorMinimum
      breakNote
      allowedActions
      trend(areaId: $home)
      targets {
        id
        baselineOn
        baselineValue
        isSuppressed
        targetOn
        targetValue
        area {
          id
          name
        }
      }
    }
  }
`);
export type FullIndicator = NonNullable<ResultOf<typeof IndicatorInFull>['indicator']>;

/** One indicator; null where there is none. */
export const indicatorQuery = (id: string, home: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['indicator', id, home, asOf],
    queryFn: async () => (await ask(IndicatorInFull, { id, home, asOf: asOf ?? null })).indicator,
  });
