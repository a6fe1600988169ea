import type { Download } from '../pages/papers/downloads-data.js';
import { useDownloadNews } from '../pages/papers/use-download-news.js';
import { useOrderedFile } from '../pages/papers/use-ordered-file.js';
import { Button } from '../ui/button.js';
import { useWords } from '../words/words.js';
import { listWords } from './words.js';

const formats = ['CSV', 'EXCEL'] as const;
type Format = (typeof formats)[number];

/** Has the list made as a file of this format, exactly as it is seen. */
export type OrderFile = (format: Format) => Promise<Download>;

/** Lets a list be had as a file; shows how far it is, until it can be saved. */
export function useListFiles(send: OrderFile) {
  const { t } = useWords(listWords);
  useDownloadNews();
  const { order, isPending, state } = useOrderedFile(send);
  return {
    buttons: (
      <div role="group" aria-label={t('list.files')}>
        {formats.map((format) => (
          <Button key={format} kind="tertiary" busy={isPending} onClick={() => order(format)}>
            {t(`list.files.${format}`)}
          </Button>
        ))}
      </div>
    ),
    state,
  };
}
