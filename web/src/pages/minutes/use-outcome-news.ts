import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { useWords } from '../../words/words.js';
import type { TakenMeeting } from './minutes-data.js';
import { minutesWords } from './words.js';

/** Says which outcomes came meanwhile, to people who listen instead of look. */
export function useOutcomeNews({ agenda }: TakenMeeting): void {
  const { t } = useWords(minutesWords);
  const announce = useAnnounce();
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const told = agenda.flatMap(({ position, outcomes }) =>
      outcomes.map((outcome) => ({ position, ...outcome })),
    );
    const news = known.current ? told.filter(({ id }) => !known.current?.has(id)) : [];
    known.current = new Set(told.map(({ id }) => id));
    const words = news.map(({ position, kind, number }) =>
      t('take.news.outcome', { position, kind: t(`outcome.${kind}`), number }),
    );
    if (words.length > 0) announce(words.join(' '));
  }, [agenda, announce, t]);
}
