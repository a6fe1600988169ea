import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useAnnounce } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { DownloadState } from '../papers/download-state.js';
import { myDownloadsQuery } from '../papers/downloads-data.js';
import { useDownloadNews } from '../papers/use-download-news.js';
import { papersWords } from '../papers/words.js';
import { orderSummaryFile } from './summary-files-data.js';
import { filterOf, type SummarySearch } from './summary-search.js';
import { summaryWords } from './words.js';

const formats = { PDF: 'PDF', WORD: 'Word', EXCEL: 'Excel' } as const;

/** Has the summary made as a file, exactly as it is seen; shows how far it is, until it can be saved. */
export function useSummaryFiles(search: SummarySearch, since: string | undefined, isReady: boolean) {
  const { t } = useWords(summaryWords);
  const { t: say } = useWords(papersWords);
  const announce = useAnnounce();
  const queries = useQueryClient();
  useDownloadNews();
  const { data: downloads } = useQuery(myDownloadsQuery);
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: (format: keyof typeof formats) =>
      orderSummaryFile({ filter: filterOf(search), asOf: search.stand, since, format }),
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
      <div role="group" aria-label={t('summary.files')} className="rf-summary-files">
        <span aria-hidden="true">{t('summary.files')}</span>
        {Object.entries(formats).map(([format, name]) => (
          <Button
            key={format}
            kind="tertiary"
            busy={isPending}
            disabled={!isReady}
            aria-label={t('summary.files.as', { format: name })}
            onClick={() => mutate(format as keyof typeof formats)}
          >
            {name}
          </Button>
        ))}
      </div>
    ),
    state: (
      <div className="rf-no-print">
        {error && <Failure error={error} />}
        {download && <DownloadState download={download} />}
      </div>
    ),
  };
}
