import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { orNull } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { filterOf, type LockSearch } from './lock-search.js';

const SpendingLocks = graphql(`
  query SpendingLocks(
    $filter: SpendingLockFilter!
    $sortBy: SpendingLockSort!
    $direction: SortDirection!
    $after: String
  ) {
    spendingLocks(filter: $filter, sortBy: $sortBy, direction: $direction, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        budgetPosition
        year
        amount
        condition
        status
        statusReason
        daysLeft
        recordedOn
        releasedOn
        releaseAct
        releasingBody {
          id
          name
        }
        releasingOffice {
          id
          name
        }
        releaseOutcome {
          id
          number
          agendaItem {
            id
            meeting {
              id
              heldOn
            }
          }
        }
        measures(first: 11) {
          id
          number
          title
        }
      }
    }
  }
`);

const LockBodies = graphql(`
  query LockBodies {
    bodies(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

export type Lock = ResultOf<typeof SpendingLocks>['spendingLocks']['nodes'][number];

/** The locks of a selection that the reader may see, page by page; null for whoever is not told of locks. */
export const locksQuery = (search: LockSearch) =>
  infiniteQueryOptions({
    queryKey: ['spendingLocks', search],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam: after }) => {
      const sortBy = search.sortierung ?? 'YEAR';
      const direction = sortBy === 'AMOUNT' ? 'DESC' : 'ASC';
      const asked = { filter: filterOf(search), sortBy, direction, after } as const;
      return orNull(ask(SpendingLocks, asked).then(({ spendingLocks }) => spendingLocks));
    },
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });

/** Who can lift locks. */
export const lockBodiesQuery = queryOptions({
  queryKey: ['lockBodies'],
  staleTime: 300_000,
  queryFn: async () => (await ask(LockBodies)).bodies.nodes,
});
