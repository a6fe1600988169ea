import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useLive } from '../../api/use-live.js';
import { useAnnounce } from '../../ui/announcer.js';
import { useWords } from '../../words/words.js';
import { type FullReview, reviewQuery } from './cockpit-data.js';
import { MeasureNews, MeetingNews } from '../../api/news.js';
import { preparationQuery } from './preparation-data.js';
import { cockpitWords } from './words.js';

const PAUSE_MS = 400;

/** Keeps the cockpit up to date while reports come in, and says aloud when there are more. Many at once are asked for once. */
export function useReviewNews(address: string, review: FullReview): void {
  const { t } = useWords(cockpitWords);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const meetingId = review.meeting?.id;
  const refresh = () => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      void queries.invalidateQueries({ queryKey: reviewQuery(address).queryKey });
      void queries.invalidateQueries({ queryKey: preparationQuery(meetingId).queryKey });
    }, PAUSE_MS);
  };
  useLive(MeasureNews, { id: null }, { onNews: refresh, onMissed: refresh });
  useLive(MeetingNews, { id: meetingId ?? null }, { onNews: refresh, onMissed: refresh });
  const reported = review.progress?.reported ?? 0;
  const expected = review.progress?.expected ?? 0;
  const before = useRef(reported);
  const tell = useEffectEvent(() => announce(t('review.live', { reported, expected })));
  useEffect(() => {
    if (reported > before.current) tell();
    before.current = reported;
  }, [reported]);
}
