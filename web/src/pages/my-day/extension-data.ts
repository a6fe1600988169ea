import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';

const RequestedExtensions = graphql(`
  query RequestedExtensions {
    requestedExtensions(first: 100) {
      totalCount
      nodes {
        id
        version
        oldDueOn
        newDueOn
        dayOff
        reason
        askedOn
        askedBy {
          name
        }
        request {
          extensionCount
        }
        measure {
          number
          title
        }
      }
    }
  }
`);

const AskForExtension = graphql(`
  mutation AskForExtension($input: AskForExtensionInput!) {
    askForExtension(input: $input) {
      id
      version
    }
  }
`);

const WithdrawExtension = graphql(`
  mutation WithdrawExtension($input: SeenExtensionInput!) {
    withdrawExtension(input: $input) {
      id
    }
  }
`);

const DecideExtension = graphql(`
  mutation DecideExtension($input: DecideExtensionInput!) {
    decideExtension(input: $input) {
      id
    }
  }
`);

export type RequestedExtension = ResultOf<typeof RequestedExtensions>['requestedExtensions']['nodes'][number];

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Requests for a later day that wait for coordination. */
export const requestedExtensionsQuery = queryOptions({
  queryKey: ['requestedExtensions'],
  queryFn: async () => (await ask(RequestedExtensions)).requestedExtensions,
});

export const askForExtension = async (input: { requestId: string; newDueOn: string; reason: string }) =>
  (await ask(AskForExtension, { input })).askForExtension;

export const withdrawExtension = ({ id, version }: Seen) =>
  ask(WithdrawExtension, { input: { id, version } });

export const decideExtension = ({ id, version }: Seen, isConfirmed: boolean, note: string) =>
  ask(DecideExtension, { input: { id, version, isConfirmed, note: note.trim() || null } });
