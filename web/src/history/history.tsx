import '../style/measure.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../ui/button.js';
import { Failure } from '../ui/failure.js';
import { Loading } from '../ui/loading.js';
import { useNews } from '../ui/news.js';
import { useWords } from '../words/words.js';
import { historyQuery, type RecordVersion } from './history-data.js';
import { RestoreLook } from './restore-look.js';
import { VersionChanges } from './version-changes.js';
import { historyWords } from './words.js';

interface HistoryProps {
  readonly id: string;
  /** The wording of a value of a list, for fields that have one. */
  valueInWords?(field: string, value: string): string | undefined;
  /** Whether the reader may change the record, and so write an older version anew. */
  readonly mayRestore: boolean;
}

/** Who changed what and when, as a line of time; an older version can be written anew after a second look. */
export function History({ id, valueInWords, mayRestore }: HistoryProps) {
  const { t, time } = useWords(historyWords);
  const { data: versions, error, refetch } = useQuery(historyQuery(id));
  const { news, tell } = useNews();
  const [looked, setLooked] = useState<RecordVersion>();
  if (error && !versions) return <Failure error={error} onRetry={() => void refetch()} />;
  if (versions === undefined) return <Loading />;
  if (versions === null || versions.length === 0) return <p className="kern-body">{t('history.empty')}</p>;
  const [newest] = versions;
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="kern-heading-medium">
        {t('history.title')}
      </h2>
      <p className="kern-body">{t('history.lead')}</p>
      {news}
      <ol className="rf-history">
        {versions.map((version) => (
          <li key={version.version}>
            <p className="rf-said__head">
              <strong>{t(version.version === 1 ? 'history.first' : 'history.changed')}</strong> ·{' '}
              {time(version.at)} · {version.by ?? t('history.somebody')}
            </p>
            {version.reason && (
              <p className="kern-body">
                {t('history.why')}: {version.reason}
              </p>
            )}
            <VersionChanges version={version} valueInWords={valueInWords} />
            {mayRestore && version !== newest && (
              <Button kind="tertiary" onClick={() => setLooked(version)}>
                {t('history.restore.of', { version: version.version })}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {looked && (
        <RestoreLook
          id={id}
          version={looked}
          newest={newest.version}
          valueInWords={valueInWords}
          onClose={() => setLooked(undefined)}
          onRestored={() => {
            setLooked(undefined);
            void tell(t('history.restored', { version: looked.version }));
          }}
        />
      )}
    </section>
  );
}
