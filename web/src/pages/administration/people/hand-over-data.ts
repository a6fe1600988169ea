import { queryOptions } from '@tanstack/react-query';
import { orNull } from '../../../api/api-error.js';
import { ask } from '../../../api/ask.js';
import { graphql, type ResultOf } from '../../../api/graphql.js';

const HandOverOfPerson = graphql(`
  query HandOverOfPerson($id: ID!) {
    handOver(personId: $id) {
      person {
        id
        version
        active
      }
      lastDay
      leaving {
        id
        state
      }
      groups {
        kind
        name
        count
        ifNobody
        canBePassed
        things {
          itemId
          version
          label
          title
          suggestedSuccessor {
            id
            name
          }
        }
      }
      handedOver {
        id
        label
        handedOn
        successor {
          name
        }
      }
    }
  }
`);

const OpenHandOvers = graphql(`
  query OpenHandOvers {
    openHandOvers {
      person {
        id
        name
      }
      lastDay
      groups {
        kind
        name
        count
      }
    }
  }
`);

const HandOverTasks = graphql(`
  query HandOverTasks {
    handOverTasks {
      id
      number
      title
    }
  }
`);

export const Leave = graphql(`
  mutation Leave($input: LeaveInput!) {
    leave(input: $input) {
      lastDay
    }
  }
`);

export const CancelLeaving = graphql(`
  mutation CancelLeaving($input: CancelLeavingInput!) {
    cancelLeaving(input: $input) {
      lastDay
    }
  }
`);

export const HandOverThings = graphql(`
  mutation HandOverThings($input: HandOverThingsInput!) {
    handOverThings(input: $input) {
      lastDay
    }
  }
`);

export const ReturnPerson = graphql(`
  mutation ReturnPerson($input: ReturnPersonInput!) {
    returnPerson(input: $input) {
      lastDay
    }
  }
`);

export type HandOver = NonNullable<ResultOf<typeof HandOverOfPerson>['handOver']>;
export type Group = HandOver['groups'][number];

const isPrivate = { meta: { isPrivate: true } } as const;

export const handOverQuery = (id: string) =>
  queryOptions({
    ...isPrivate,
    queryKey: ['administration', 'handOver', id],
    queryFn: async () => (await orNull(ask(HandOverOfPerson, { id })))?.handOver ?? null,
  });

export const openHandOversQuery = queryOptions({
  ...isPrivate,
  queryKey: ['administration', 'openHandOvers'],
  queryFn: async () => (await ask(OpenHandOvers)).openHandOvers,
});

export const handOverTasksQuery = queryOptions({
  ...isPrivate,
  queryKey: ['administration', 'handOverTasks'],
  queryFn: async () => (await ask(HandOverTasks)).handOverTasks,
});
