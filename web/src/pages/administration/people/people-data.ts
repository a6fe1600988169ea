import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { orNull } from '../../../api/api-error.js';
import { ask } from '../../../api/ask.js';
import { graphql, type ResultOf } from '../../../api/graphql.js';
import { awayPerson } from '../../away/away-data.js';

const PeopleInList = graphql(`
  query PeopleInList($name: String, $first: Int!, $after: String) {
    people(filter: { name: $name }, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        email
        active
        office {
          id
          name
        }
        roles {
          id
          role
        }
      }
    }
  }
`);

const PersonInFull = graphql(
  `
    query PersonInFull($id: ID!) {
      node(id: $id) {
        ... on Person {
          id
          version
          name
          title
          email
          phone
          mailAddressFaultySince
          office {
            id
            name
          }
          allRoles {
            id
            version
            role
            validFrom
            validTo
            office {
              name
            }
            organisation {
              name
            }
            body {
              name
            }
            area {
              name
            }
          }
          ...AwayPerson
        }
      }
    }
  `,
  [awayPerson],
);

const LastSignIns = graphql(`
  query LastSignIns($id: ID!) {
    accountEvents(personId: $id, first: 5, direction: DESC) {
      nodes {
        id
        kind
        happenedAt
        by {
          name
        }
      }
    }
  }
`);

const FaultyAddresses = graphql(`
  query FaultyAddressesOfPeople {
    faultyAddresses(first: 200) {
      nodes {
        id
        version
        address
        since
        diagnostic
        person {
          id
        }
      }
    }
  }
`);

export type ListedPerson = ResultOf<typeof PeopleInList>['people']['nodes'][number];
type Found = NonNullable<ResultOf<typeof PersonInFull>['node']>;
export type FullPerson = Extract<Found, { readonly allRoles: unknown }>;
export type GivenRole = FullPerson['allRoles'][number];
export type SignInEvent = ResultOf<typeof LastSignIns>['accountEvents']['nodes'][number];

/** What is known of other people is not kept in the browser. */
const isPrivate = { meta: { isPrivate: true } } as const;
const PEOPLE_AT_ONCE = 50;

export const peopleQuery = (name: string | undefined) =>
  infiniteQueryOptions({
    ...isPrivate,
    queryKey: ['administration', 'people', name],
    queryFn: async ({ pageParam }) =>
      orNull(
        ask(PeopleInList, { name, first: PEOPLE_AT_ONCE, after: pageParam }).then(({ people }) => people),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });

export const personQuery = (id: string) =>
  queryOptions({
    ...isPrivate,
    queryKey: ['administration', 'person', id],
    queryFn: async (): Promise<FullPerson | null> => {
      const node = (await orNull(ask(PersonInFull, { id })))?.node;
      return node && 'allRoles' in node ? node : null;
    },
  });

export const signInsQuery = (id: string) =>
  queryOptions({
    ...isPrivate,
    queryKey: ['administration', 'signIns', id],
    queryFn: async () => (await ask(LastSignIns, { id })).accountEvents.nodes,
  });

export const faultyAddressesQuery = queryOptions({
  ...isPrivate,
  queryKey: ['administration', 'faultyAddresses'],
  queryFn: async () => (await ask(FaultyAddresses)).faultyAddresses.nodes,
});
