import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { ExtensionCard } from './extension-card.js';
import { requestedExtensionsQuery } from './extension-data.js';

/** Requests for a later day, for coordination: nothing is shown where nobody asks. */
export function ExtensionRequests() {
  const { t, count } = useWords();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { data, error, refetch } = useQuery(requestedExtensionsQuery);
  const [news, setNews] = useState<{ readonly text: string }>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (news) place.current?.focus();
  }, [news]);

  const done = async (text: string) => {
    await queries.invalidateQueries();
    setNews({ text });
    announce(text);
  };
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || (data.totalCount === 0 && !news)) return null;
  return (
    <section aria-labelledby="extensions">
      <h2 id="extensions" className="kern-heading-medium">
        {t('extension.title')}
      </h2>
      {news && <Notice ref={place} kind="success" title={news.text} />}
      <p className="kern-body">
        {data.totalCount === 0 ? t('extension.none') : count('extension.count', data.totalCount)}
      </p>
      <ol className="rf-cards">
        {data.nodes.map((extension) => (
          <li key={extension.id}>
            <ExtensionCard extension={extension} onDone={done} />
          </li>
        ))}
      </ol>
    </section>
  );
}
