import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { orNull } from '../../api/api-error.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import type { GapKind } from './gap-kinds.js';

const Gaps = graphql(`
  query Gaps($kinds: [GapKind!], $mine: Boolean!, $after: String) {
    gaps(kinds: $kinds, filter: { mine: $mine }, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      totals {
        kind
        total
      }
      nodes {
        kind
        sentence
        remedy
        title
        since
        office {
          id
          name
        }
        record {
          __typename
          ... on ProblemArea {
            id
          }
          ... on Strategy {
            id
          }
          ... on Measure {
            id
            number
          }
          ... on ProgressIndicator {
            id
            measure {
              id
              number
            }
          }
          ... on Participation {
            id
            measure {
              id
              number
            }
          }
        }
      }
    }
  }
`);

export type FoundGap = ResultOf<typeof Gaps>['gaps']['nodes'][number];

/** What is missing, one's own first, page by page; null for whoever is not told of gaps. */
export const gapsQuery = (kind: GapKind | undefined, mine: boolean) =>
  infiniteQueryOptions({
    queryKey: ['gaps', kind, mine],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) =>
      orNull(ask(Gaps, { kinds: kind ? [kind] : null, mine, after: pageParam }).then(({ gaps }) => gaps)),
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });
