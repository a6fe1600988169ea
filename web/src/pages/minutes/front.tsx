import { Link } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { type FrontMeeting, shownItems } from './front-data.js';
import { FrontItemView } from './front-item.js';
import { FrontOverview } from './front-overview.js';
import { usePresence } from './presence-data.js';
import { minutesWords } from './words.js';

interface FrontProps {
  readonly meeting: FrontMeeting;
  /** The item on the wall; without one, the first. */
  readonly itemId?: string;
  onGo(itemId: string): void;
}

const FORWARD = ['ArrowRight', 'ArrowDown', 'PageDown'];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp'];

/** Whether a key belongs to what has the focus: a box to tick, a choice. */
const isForControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea') !== null;

/** One item at a time in large type; next and back by buttons, keys and presenters. */
export function Front({ meeting, itemId, onGo }: FrontProps) {
  const { t, day } = useWords(minutesWords);
  const announce = useAnnounce();
  const stage = useRef<HTMLDivElement>(null);
  const [withClosed, setWithClosed] = useState(false);
  const [follows, setFollows] = useState(false);
  const [isOverview, setIsOverview] = useState(false);
  const [isFull, setIsFull] = useState(false);
  const items = shownItems(meeting, withClosed);
  const writers = usePresence(meeting.id);
  const leader = writers
    .filter(({ agendaItem }) => agendaItem !== null)
    .sort((one, other) => other.since.localeCompare(one.since))[0];
  const ledTo = items.findIndex(({ id }) => id === leader?.agendaItem?.id);
  const chosen = items.findIndex(({ id }) => id === itemId);
  const here = follows && ledTo >= 0 ? ledTo : Math.max(0, chosen);
  const item = items[here];
  const title = t('front.title', { body: meeting.body.name, date: day(meeting.heldOn) });

  const go = (place: number) => {
    const next = items[place];
    if (!next) return;
    setIsOverview(false);
    setFollows(false);
    onGo(next.id);
  };
  const turn = useEffectEvent((event: KeyboardEvent) => {
    const step = FORWARD.includes(event.key) ? 1 : BACK.includes(event.key) ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || isForControl(event.target)) return;
    event.preventDefault();
    go(here + step);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => turn(event);
    const onFull = () => setIsFull(document.fullscreenElement !== null);
    addEventListener('keydown', onKey);
    document.addEventListener('fullscreenchange', onFull);
    return () => {
      removeEventListener('keydown', onKey);
      document.removeEventListener('fullscreenchange', onFull);
    };
  }, []);
  useEffect(() => {
    document.title = `${title} – ${t('app.name')}`;
  }, [title, t]);

  const shownId = item?.id;
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const outcomes = items.flatMap((one) => one.outcomes);
    const news = known.current ? outcomes.filter(({ id }) => !known.current?.has(id)) : [];
    known.current = new Set(outcomes.map(({ id }) => id));
    if (news.length > 0)
      announce(news.map(({ kind, text }) => t('front.news', { kind: t(`outcome.${kind}`), text })).join(' '));
  }, [items, announce, t]);
  const tellPlace = useEffectEvent(() => announce(t('front.place', { here: here + 1, all: items.length })));
  useEffect(() => {
    if (shownId) tellPlace();
  }, [shownId]);

  const toggleFull = () =>
    void (isFull ? document.exitFullscreen() : stage.current?.requestFullscreen())?.catch(() => undefined);
  return (
    <div ref={stage} className="rf-front">
      <h1 className="rf-front__title">{title}</h1>
      <details className="rf-front__about">
        <summary>{t('front.notice.title')}</summary>
        <p>
          {t('front.notice.text', { audience: t(`front.audience.${meeting.visibility}`) })} {t('front.keys')}.
        </p>
      </details>
      {withClosed && <Notice kind="warning" title={t('front.closed.on')} />}
      <div className="rf-front__stage">
        {isOverview || !item ? (
          <FrontOverview
            items={items}
            hereId={item?.id}
            onGo={(id) => go(items.findIndex((one) => one.id === id))}
          />
        ) : (
          <FrontItemView key={item.id} item={item} meeting={meeting} />
        )}
      </div>
      <div className="rf-front__bar">
        <Button aria-disabled={here === 0} onClick={() => go(here - 1)}>
          {t('front.previous')}
        </Button>
        <Button kind="primary" aria-disabled={here >= items.length - 1} onClick={() => go(here + 1)}>
          {t('front.next')}
        </Button>
        {item && (
          <span className="rf-front__place">{t('front.place', { here: here + 1, all: items.length })}</span>
        )}
        <Button kind="tertiary" aria-expanded={isOverview} onClick={() => setIsOverview(!isOverview)}>
          {t('front.overview')}
        </Button>
        <Button kind="tertiary" onClick={toggleFull}>
          {t(isFull ? 'front.full.off' : 'front.full')}
        </Button>
        <Check label={t('front.follow')} isOn={follows} onChange={setFollows} />
        {follows && leader && <span>{t('front.following', { name: leader.person.name })}</span>}
        {meeting.agenda.some(({ isClosedSession }) => isClosedSession) && (
          <Check label={t('front.closed')} isOn={withClosed} onChange={setWithClosed} />
        )}
        <Link to="/sitzungen/$id/protokoll" params={{ id: meeting.id }} className="kern-link">
          {t('front.leave')}
        </Link>
      </div>
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  onChange(isOn: boolean): void;
}

const Check = ({ label, isOn, onChange }: CheckProps) => (
  <label className="rf-front__check">
    <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
    {label}
  </label>
);
