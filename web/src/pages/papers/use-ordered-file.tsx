import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { DownloadState } from './download-state.js';
import { type Download, myDownloadsQuery } from './downloads-data.js';
import { papersWords } from './words.js';

interface OrderedFile<Format> {
  order(format: Format): void;
  readonly isPending: boolean;
  /** How far it is, until it can be saved; or why it could not be ordered. */
  readonly state: ReactNode;
}

/** Has a file made by the service, and shows how it gets on. */
export function useOrderedFile<Format>(send: (format: Format) => Promise<Download>): OrderedFile<Format> {
  const { t } = useWords(papersWords);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { data: downloads } = useQuery(myDownloadsQuery);
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: send,
    onSuccess: (ordered) => {
      queries.setQueryData(myDownloadsQuery.queryKey, (before = []) => [
        ordered,
        ...before.filter(({ id }) => id !== ordered.id),
      ]);
      announce(t(`download.news.${ordered.state}`, { title: ordered.title }));
    },
  });
  const download = data && downloads?.find(({ id }) => id === data.id);
  return {
    order: (format) => mutate(format),
    isPending,
    state: (
      <>
        {error && <Failure error={error} />}
        {download && <DownloadState download={download} />}
      </>
    ),
  };
}
