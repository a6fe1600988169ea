import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ResultOf } from '../api/graphql.js';
import { DownloadState } from '../pages/papers/download-state.js';
import { type downloadParts, myDownloadsQuery } from '../pages/papers/downloads-data.js';
import { useDownloadNews } from '../pages/papers/use-download-news.js';
import { papersWords } from '../pages/papers/words.js';
import { useAnnounce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { Failure } from '../ui/failure.js';
import { useWords } from '../words/words.js';
import { listWords } from './words.js';

const formats = ['CSV', 'EXCEL'] as const;

/** Has the list made as a file of this format, exactly as it is seen. */
export type OrderFile = (format: (typeof formats)[number]) => Promise<ResultOf<typeof downloadParts>>;

/** Lets a list be had as a file; shows how far it is, until it can be saved. */
export function useListFiles(order: OrderFile) {
  const { t } = useWords(listWords);
  const { t: say } = useWords(papersWords);
  const announce = useAnnounce();
  const queries = useQueryClient();
  useDownloadNews();
  const { data: downloads } = useQuery(myDownloadsQuery);
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: order,
    onSuccess: (ordered) => {
      queries.setQueryData(myDownloadsQuery.queryKey, (before = []) => [
        ordered,
        ...before.filter(({ id }) => id !== ordered.id),
      ]);
      announce(say(`download.news.${ordered.state}`, { title: ordered.title }));
    },
  });
  const download = data && downloads?.find(({ id }) => id === data.id);
  return {
    buttons: (
      <div role="group" aria-label={t('list.files')}>
        {formats.map((format) => (
          <Button key={format} kind="tertiary" busy={isPending} onClick={() => mutate(format)}>
            {t(`list.files.${format}`)}
          </Button>
        ))}
      </div>
    ),
    state: (
      <>
        {error && <Failure error={error} />}
        {download && <DownloadState download={download} />}
      </>
    ),
  };
}
