import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/ask.js';
import { graphql, type ResultOf } from '../../../api/graphql.js';

const HoldingsOfOffice = graphql(`
  query HoldingsOfOffice($id: ID!) {
    office(id: $id) {
      id
      name
      code
      holdings {
        kind
        name
        count
        ifNobody
        canBePassed
        things {
          itemId
          label
          title
        }
      }
    }
  }
`);

export const MergeOffices = graphql(`
  mutation MergeOffices($input: MergeOfficesInput!) {
    mergeOffices(input: $input) {
      id
    }
  }
`);

export const SplitOffice = graphql(`
  mutation SplitOffice($input: SplitOfficeInput!) {
    splitOffice(input: $input) {
      id
    }
  }
`);

type OfficeWithHoldings = NonNullable<ResultOf<typeof HoldingsOfOffice>['office']>;
export type Holdings = OfficeWithHoldings['holdings'][number];

/** What an office has, by kind. */
export const holdingsQuery = (id: string) =>
  queryOptions({
    meta: { isPrivate: true },
    queryKey: ['administration', 'holdings', id],
    queryFn: async () => (await ask(HoldingsOfOffice, { id })).office,
  });
