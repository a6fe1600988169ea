import { Button } from '../../ui/button.js';
import { useWords } from '../../words/words.js';
import { useDownloadNews } from '../papers/use-download-news.js';
import { useOrderedFile } from '../papers/use-ordered-file.js';
import { orderSummaryFile } from './summary-files-data.js';
import { filterOf, type SummarySearch } from './summary-search.js';
import { summaryWords } from './words.js';

const formats = { PDF: 'PDF', WORD: 'Word', EXCEL: 'Excel' } as const;
type Format = keyof typeof formats;

/** Has the summary made as a file, exactly as it is seen; shows how far it is, until it can be saved. */
export function useSummaryFiles(search: SummarySearch, since: string | undefined, isReady: boolean) {
  const { t } = useWords(summaryWords);
  useDownloadNews();
  const { order, isPending, state } = useOrderedFile((format: Format) =>
    orderSummaryFile({ filter: filterOf(search), asOf: search.stand, since, format }),
  );
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
            onClick={() => order(format as Format)}
          >
            {name}
          </Button>
        ))}
      </div>
    ),
    state: <div className="rf-no-print">{state}</div>,
  };
}
