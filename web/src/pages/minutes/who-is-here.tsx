import { useEffect, useEffectEvent, useRef } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { useWords } from '../../words/words.js';
import type { TakenItem } from './minutes-data.js';
import type { Presence } from './presence-data.js';
import { minutesWords } from './words.js';

/** Everybody else who is in these minutes, and where. Who goes to another item is announced. */
export function WhoIsHere({
  others,
  agenda,
}: {
  readonly others: readonly Presence[];
  readonly agenda: readonly TakenItem[];
}) {
  const { t } = useWords(minutesWords);
  const announce = useAnnounce();
  const positionOf = (presence: Presence) =>
    agenda.find(({ id }) => id === presence.agendaItem?.id)?.position;
  const places = others.flatMap((one) => {
    const position = positionOf(one);
    return position === undefined ? [] : [t('take.news.at', { name: one.person.name, position })];
  });
  const known = useRef(places);
  const tellNews = useEffectEvent(() => {
    const news = places.filter((place) => !known.current.includes(place));
    known.current = places;
    if (news.length > 0) announce(news.join(' '));
  });
  const told = places.join(' ');
  useEffect(() => tellNews(), [told]);
  if (others.length === 0) return <p className="rf-muted">{t('take.alone')}</p>;
  return (
    <p className="rf-muted">
      {t('take.here')}{' '}
      {others
        .map((one) => {
          const { name } = one.person;
          const position = positionOf(one);
          return position === undefined ? name : t('take.here.at', { name, position });
        })
        .join(', ')}
    </p>
  );
}

/** Who else is at one item, in words. */
export function HereNow({ others }: { readonly others: readonly Presence[] }) {
  const { t } = useWords(minutesWords);
  return others.map(({ person, isWriting }) => (
    <span key={person.id} className="rf-tag rf-here" data-writing={isWriting}>
      {t(isWriting ? 'take.here.writing' : 'take.here.reading', { name: person.name })}
    </span>
  ));
}
