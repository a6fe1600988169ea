import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useAnnounce } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { DownloadState } from '../papers/download-state.js';
import { myDownloadsQuery } from '../papers/downloads-data.js';
import { useDownloadNews } from '../papers/use-download-news.js';
import { papersWords } from '../papers/words.js';
import { type ListOrdered, orderMeasureList } from './list-file-data.js';
import { measuresWords } from './words.js';

const formats = ['CSV', 'EXCEL'] as const;

/** Has the list made as a file, exactly as it is seen; shows how far it is, until it can be saved. */
export function useListFiles(list: Omit<ListOrdered, 'format'>) {
  const { t } = useWords(measuresWords);
  const { t: say } = useWords(papersWords);
  const announce = useAnnounce();
  const queries = useQueryClient();
  useDownloadNews();
  const { data: downloads } = useQuery(myDownloadsQuery);
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: (format: (typeof formats)[number]) => orderMeasureList({ ...list, format }),
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
      <div role="group" aria-label={t('measures.files')}>
        {formats.map((format) => (
          <Button key={format} kind="tertiary" busy={isPending} onClick={() => mutate(format)}>
            {t(`measures.files.${format}`)}
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
