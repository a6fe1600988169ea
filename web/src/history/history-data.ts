import { queryOptions } from '@tanstack/react-query';
import { orNull } from '../api/api-error.js';
import { ask } from '../api/ask.js';
import { graphql, type ResultOf } from '../api/graphql.js';

const History = graphql(`
  query History($id: ID!) {
    history(id: $id) {
      version
      at
      by
      reason
      changes {
        field
        before
        after
      }
    }
  }
`);

export type RecordVersion = ResultOf<typeof History>['history'][number];

/** Every version of a record, newest first; null for whoever is told no history. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['history', id],
    queryFn: () => orNull(ask(History, { id }).then(({ history }) => history)),
  });

export const RestoreVersion = graphql(`
  mutation RestoreVersion($input: RestoreVersionInput!) {
    restoreVersion(input: $input) {
      __typename
      id
    }
  }
`);
