import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { orNull } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import type { Outcome } from './routes.js';

const importParts = graphql(`
  fragment ImportParts on DataImport {
    id
    kind
    fileName
    state
    newCount
    changedCount
    unchangedCount
    refusedCount
    changedMeanwhile
    fileProblems
    notices
    uploadedAt
    takenAt
    expiresOn
    work {
      id
      state
      progress
      step
      failure
      url
      fileName
    }
  }
`);

const ImportGuides = graphql(`
  query ImportGuides {
    dataImportGuides {
      kind
      templateUrl
      uploadUrl
      columns {
        title
        isRequired
        meaning
      }
      options {
        name
        title
        meaning
        isYes
      }
    }
  }
`);

const MyImports = graphql(
  `
    query MyImports {
      myDataImports {
        ...ImportParts
      }
    }
  `,
  [importParts],
);

const OneImport = graphql(
  `
    query OneImport($id: ID!) {
      dataImport(id: $id) {
        ...ImportParts
      }
    }
  `,
  [importParts],
);

const ImportRows = graphql(`
  query ImportRows($importId: ID!, $outcome: DataImportOutcome, $first: Int!, $after: String) {
    dataImportRows(importId: $importId, outcome: $outcome, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        rowNumber
        outcome
        label
        changes {
          field
          about
          before
          after
        }
        problems {
          column
          text
        }
      }
    }
  }
`);

const TakeImport = graphql(`
  mutation TakeImport($input: TakeDataImportInput!) {
    takeDataImport(input: $input) {
      id
    }
  }
`);

const CheckImport = graphql(`
  mutation CheckImport($id: ID!) {
    checkDataImport(id: $id) {
      id
    }
  }
`);

const DiscardImport = graphql(`
  mutation DiscardImport($id: ID!) {
    discardDataImport(id: $id)
  }
`);

export type Guide = ResultOf<typeof ImportGuides>['dataImportGuides'][number];
export type Import = ResultOf<typeof MyImports>['myDataImports'][number];
export type ImportRow = ResultOf<typeof ImportRows>['dataImportRows']['nodes'][number];

/** Whether the file is being looked through or taken over. */
export const isUnderWay = ({ work }: Import): boolean =>
  work?.state === 'WAITING' || work?.state === 'RUNNING';

const WHILE_UNDER_WAY = 1_000;
const ROWS_AT_ONCE = 100;

export const guidesQuery = queryOptions({
  queryKey: ['importGuides'],
  queryFn: async () => orNull(ask(ImportGuides).then(({ dataImportGuides }) => dataImportGuides)),
});

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: async () => (await ask(MyImports)).myDataImports,
  refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? WHILE_UNDER_WAY : false),
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: async () => orNull(ask(OneImport, { id }).then(({ dataImport }) => dataImport)),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? WHILE_UNDER_WAY : false),
  });

/** The preview; another one after each work on the file. */
export const rowsQuery = ({ id, work, state }: Import, outcome: Outcome | undefined) =>
  infiniteQueryOptions({
    queryKey: ['importRows', id, outcome, work?.id, work?.state, state],
    queryFn: async ({ pageParam }) =>
      (await ask(ImportRows, { importId: id, outcome, first: ROWS_AT_ONCE, after: pageParam }))
        .dataImportRows,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });

export const takeImport = (id: string) => ask(TakeImport, { input: { id, leavesOutRefused: true } });
export const checkImport = (id: string) => ask(CheckImport, { id });
export const discardImport = (id: string) => ask(DiscardImport, { id });
