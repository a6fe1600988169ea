import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { useNews } from '../../ui/news.js';
import { useWords } from '../../words/words.js';
import { papersWords } from './words.js';
import { DownloadState } from './download-state.js';
import { isUnderWay, myDownloadsQuery, removeDownload } from './downloads-data.js';

/** What the person has ordered: how far it is, until when it is kept, and a way to take it off the list. */
export function MyDownloads() {
  const { t } = useWords(papersWords);
  const { news, tell } = useNews();
  const { data: downloads, error, refetch } = useQuery(myDownloadsQuery);
  const remove = useMutation({
    mutationFn: removeDownload,
    onSuccess: () => tell(t('downloads.news.removed')),
  });
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads" className="kern-heading-medium">
        {t('downloads.title')}
      </h2>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {remove.error && <Failure error={remove.error} />}
      {news}
      {!downloads && !error && <Loading />}
      {downloads?.length === 0 && <p className="kern-body rf-text">{t('downloads.empty')}</p>}
      {downloads && downloads.length > 0 && (
        <ul className="rf-rows">
          {downloads.map((download) => (
            <li key={download.id} className="rf-row rf-paper">
              <h3 className="rf-row__title">{download.title}</h3>
              <DownloadState download={download}>
                {!isUnderWay(download) && (
                  <Button
                    kind="tertiary"
                    busy={remove.isPending}
                    aria-label={t('downloads.remove.of', { title: download.title })}
                    onClick={() => remove.mutate(download.id)}
                  >
                    {t('downloads.remove')}
                  </Button>
                )}
              </DownloadState>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
