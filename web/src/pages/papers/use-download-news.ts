import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { useWords } from '../../words/words.js';
import { papersWords } from './words.js';
import { type Download, myDownloadsQuery } from './downloads-data.js';

/** Says how the own downloads get on, to people who listen instead of look. */
export function useDownloadNews(): void {
  const { t } = useWords(papersWords);
  const announce = useAnnounce();
  const { data } = useQuery(myDownloadsQuery);
  const known = useRef(new Map<string, Download['state']>());
  useEffect(() => {
    if (!data) return;
    const news = data.filter(({ id, state }) => {
      const before = known.current.get(id);
      return before !== undefined && before !== state;
    });
    known.current = new Map(data.map(({ id, state }) => [id, state]));
    if (news.length > 0) {
      announce(news.map(({ state, title }) => t(`download.news.${state}`, { title })).join(' '));
    }
  }, [data, announce, t]);
}
