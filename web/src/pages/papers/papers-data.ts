import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';
import type { PaperKind } from './paper-kinds.js';

const Papers = graphql(`
  query Papers($filter: PaperFilter!, $after: String) {
    papers(first: 20, after: $after, direction: DESC, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        state
        number
        title
        asOf
        withdrawnBecause
        body {
          id
          name
        }
        editions {
          id
          edition
        }
        versions {
          id
          audience
        }
      }
    }
  }
`);

const MakePaper = graphql(`
  mutation MakePaper($input: MakePaperInput!) {
    makePaper(input: $input) {
      id
      number
      title
    }
  }
`);

export type ListedPaper = ResultOf<typeof Papers>['papers']['nodes'][number];
export type Audience = ListedPaper['versions'][number]['audience'];

export interface PaperSelection {
  readonly art?: PaperKind;
  readonly suche?: string;
}

/** The archive, newest number first, page by page. */
export const papersQuery = ({ art, suche }: PaperSelection) =>
  infiniteQueryOptions({
    queryKey: ['papers', art, suche],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) =>
      (await ask(Papers, { filter: { kinds: art && [art], text: suche }, after: pageParam })).papers,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });

/** Makes a paper in one go: it gets its number and never changes again. */
export const makePaper = async (input: VariablesOf<typeof MakePaper>['input']) =>
  (await ask(MakePaper, { input })).makePaper;
