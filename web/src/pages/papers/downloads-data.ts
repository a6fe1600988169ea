import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';

export const downloadParts = graphql(`
  fragment DownloadParts on Download {
    id
    title
    state
    progress
    step
    position
    failure
    fileName
    size
    expiresOn
    url
  }
`);

const MyDownloads = graphql(
  `
    query MyDownloads {
      myDownloads {
        ...DownloadParts
      }
    }
  `,
  [downloadParts],
);

const OrderPaperFile = graphql(
  `
    mutation OrderPaperFile($input: OrderPaperFileInput!) {
      orderPaperFile(input: $input) {
        ...DownloadParts
      }
    }
  `,
  [downloadParts],
);

const CancelDownload = graphql(
  `
    mutation CancelDownload($id: ID!) {
      cancelDownload(id: $id) {
        ...DownloadParts
      }
    }
  `,
  [downloadParts],
);

const RemoveDownload = graphql(`
  mutation RemoveDownload($id: ID!) {
    removeDownload(id: $id)
  }
`);

export type Download = ResultOf<typeof MyDownloads>['myDownloads'][number];

export const documentFormats = ['PDF', 'WORD', 'EXCEL', 'CSV', 'JSON'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** Whether something is still being done for it. */
export const isUnderWay = ({ state }: Download): boolean => state === 'WAITING' || state === 'RUNNING';

const WHILE_UNDER_WAY = 1_000;

/** The own downloads, newest first; asked for again while one of them is under way. */
export const myDownloadsQuery = queryOptions({
  queryKey: ['myDownloads'],
  queryFn: async () => (await ask(MyDownloads)).myDownloads,
  refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? WHILE_UNDER_WAY : false),
});

export const orderFile = async (versionId: string, format: DocumentFormat) =>
  (await ask(OrderPaperFile, { input: { versionId, format } })).orderPaperFile;

export const cancelDownload = (id: string) => ask(CancelDownload, { id });

export const removeDownload = (id: string) => ask(RemoveDownload, { id });
