import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useWords, type Words, type WordsOf } from '../../words/words.js';
import { papersWords } from './words.js';
import { cancelDownload, type Download, isUnderWay, myDownloadsQuery } from './downloads-data.js';

interface DownloadStateProps {
  readonly download: Download;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** How far a download is, and what can be done with it. It takes the same room whatever it says. */
export function DownloadState({ download, children }: DownloadStateProps) {
  const words = useWords(papersWords);
  const { t } = words;
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: cancelDownload,
    onSettled: () => queries.invalidateQueries(myDownloadsQuery),
  });
  const { id, title, progress, url, fileName } = download;
  const said = inWords(words, download);
  return (
    <>
      <div className="rf-download">
        <div className="rf-progress">
          <span>{said}</span>
          {isUnderWay(download) && <progress max={100} value={progress} aria-label={`${title}: ${said}`} />}
        </div>
        <div className="rf-actions">
          {isUnderWay(download) && (
            <Button
              kind="tertiary"
              busy={isPending}
              aria-label={t('download.cancel.of', { title })}
              onClick={() => mutate(id)}
            >
              {t('app.cancel')}
            </Button>
          )}
          {url && (
            <a
              className="kern-btn kern-btn--primary"
              href={url}
              download={fileName ?? ''}
              aria-label={t('download.save.of', { title })}
            >
              <span className="kern-label">{t('download.save')}</span>
            </a>
          )}
          {children}
        </div>
      </div>
      {error && <Failure error={error} />}
    </>
  );
}

/** The step, the place in the queue, or how it ended. */
function inWords(
  words: WordsOf<typeof papersWords>,
  { state, step, position, failure, size, expiresOn }: Download,
): string {
  const { t, day } = words;
  switch (state) {
    case 'WAITING':
      return position ? t('download.waiting', { position }) : t('download.state.WAITING');
    case 'RUNNING':
      return step ? `${step} …` : t('download.state.RUNNING');
    case 'READY':
      return t('download.ready', { size: sizeInWords(words, size ?? 0), date: day(expiresOn) });
    case 'FAILED':
      return failure ?? t('download.state.FAILED');
    default:
      return t(`download.state.${state}`);
  }
}

const sizeInWords = ({ number }: Pick<Words, 'number'>, bytes: number): string =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.round(bytes / 1_000)))} kB`
    : `${number(bytes / 1_000_000)} MB`;
