import { infiniteQueryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/ask.js';
import { graphql, type ResultOf } from '../../../api/graphql.js';
import { localDay } from '../../../ui/days.js';
import type { AuditSearch } from '../search.js';

const AT_ONCE = 50;
const DAYS_SHOWN = 30;

const AccountEvents = graphql(`
  query AccountEvents($kind: AccountEventKind, $personId: ID, $first: Int!, $after: String) {
    accountEvents(kind: $kind, personId: $personId, direction: DESC, first: $first, after: $after) {
      totalCount
      nodes {
        id
        kind
        happenedAt
        network
        device
        person {
          id
          name
        }
        by {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const AuditedChanges = graphql(`
  query AuditedChanges($from: AsOf!, $to: AsOf, $filter: ChangeFilter!, $first: Int!, $after: String) {
    changes(from: $from, to: $to, each: true, filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        at
        type
        title
        kinds
        version
        recordId
        reason
        by {
          id
          name
        }
        fields {
          field
          label
          before
          after
        }
        record {
          __typename
          ... on Measure {
            number
          }
          ... on Agreement {
            strategyVersion {
              strategy {
                id
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type AuditedChange = ResultOf<typeof AuditedChanges>['changes']['nodes'][number];

/** Who came in and what happened to accounts, newest first. */
export const accountEventsQuery = ({ ereignis, person }: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ['accountEvents', ereignis, person],
    meta: { isPrivate: true },
    queryFn: async ({ pageParam }) =>
      (
        await ask(AccountEvents, {
          kind: ereignis,
          personId: person,
          first: AT_ONCE,
          after: pageParam,
        })
      ).accountEvents,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });

/** Every single change of the days asked for, newest first. */
export const auditedChangesQuery = ({ art, person, von, bis }: AuditSearch) => {
  const days = { from: dayBefore(von ?? firstDayShown()), to: bis && bis < localDay() ? bis : undefined };
  return infiniteQueryOptions({
    queryKey: ['auditedChanges', art, person, days],
    meta: { isPrivate: true },
    queryFn: async ({ pageParam }) =>
      (
        await ask(AuditedChanges, {
          ...days,
          filter: { types: art && [art], changedById: person },
          first: AT_ONCE,
          after: pageParam,
        })
      ).changes,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
};

/** Where the changes begin as long as nobody says otherwise. */
export const firstDayShown = () => daysBefore(localDay(), DAYS_SHOWN);

/** A period begins at the end of a day: of the one before, so that the whole day is in it. */
const dayBefore = (day: string) => daysBefore(day, 1);

function daysBefore(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - count);
  return date.toISOString().slice(0, 10);
}
