import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { Empty } from '../../ui/empty.js';
import { useNews } from '../../ui/news.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { AttendanceList } from './attendance-list.js';
import { Closing } from './closing.js';
import type { Sealed } from './closing-data.js';
import { ConsentList } from './consent-list.js';
import { ItemMinutes } from './item-minutes.js';
import { minutesKey, type TakenMeeting } from './minutes-data.js';
import { useOwnPresence } from './presence-data.js';
import { Shortcuts } from './shortcuts.js';
import { useOutcomeNews } from './use-outcome-news.js';
import type { TextState } from './use-live-text.js';
import { WhoIsHere } from './who-is-here.js';
import { minutesWords } from './words.js';

interface TakingDownProps {
  readonly meeting: TakenMeeting;
  /** The minutes that are being corrected, where there are any. */
  readonly revision: Sealed | null;
}

/** A meeting as it is taken down, by several people at once. */
export function TakingDown({ meeting, revision }: TakingDownProps) {
  const { t } = useWords(minutesWords);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { news, tell } = useNews();
  const { id, allowedActions, body } = meeting;
  const mayWrite = allowedActions.includes('CHANGE_AGENDA_ITEM');
  const mayRecord = allowedActions.includes('RECORD_OUTCOME');
  const { others, arriveAt, writeAt } = useOwnPresence(id, mayWrite);
  const [deciding, setDeciding] = useState<string | null>(null);
  const [unsaved, setUnsaved] = useState<ReadonlySet<string>>(new Set());
  const place = useRef<HTMLDivElement>(null);
  useOutcomeNews(meeting);

  const agenda = meeting.agenda.filter(({ withdrawnOn }) => withdrawnOn === null);
  const consent = agenda.filter(({ isConsent, outcomes }) => isConsent && outcomes.length === 0);
  const refresh = () => void queries.invalidateQueries({ queryKey: minutesKey(id) });
  const noteState = useCallback(
    (itemId: string, state: TextState) =>
      setUnsaved((known) => {
        const next = new Set(known);
        if (state === 'SAVED') next.delete(itemId);
        else next.add(itemId);
        return next.size === known.size ? known : next;
      }),
    [],
  );
  const done = (text: string) => {
    announce(text);
    refresh();
  };
  const decide = (itemId: string) => {
    setDeciding(itemId);
    document.getElementById(`punkt-${itemId}`)?.scrollIntoView();
  };

  const move = (event: KeyboardEvent) => {
    const step = { PageDown: 1, PageUp: -1 }[event.key];
    if (!event.altKey || step === undefined) return;
    const fields = [...(place.current?.querySelectorAll<HTMLElement>('[data-note]') ?? [])];
    const here = document.activeElement?.closest('section')?.querySelector<HTMLElement>('[data-note]');
    const next = fields[here ? fields.indexOf(here) + step : 0];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div ref={place} className="rf-page" onKeyDown={move}>
      {!mayWrite && <p className="kern-body">{t('take.readOnly')}</p>}
      {revision?.isRevised && (
        <Notice kind="info" title={t('take.revised')}>
          <p className="kern-body">{revision.revisionReason}</p>
        </Notice>
      )}
      {mayWrite && !mayRecord && (
        <Notice kind="info" title={t('take.notYet.title')}>
          <p className="kern-body">{t('take.notYet.text')}</p>
        </Notice>
      )}
      <WhoIsHere others={others} agenda={agenda} />
      {news}
      <section aria-labelledby="items">
        <h2 id="items" className="kern-heading-medium">
          {t('meeting.agenda')}
        </h2>
        {mayWrite && <Shortcuts />}
        {agenda.length === 0 && <Empty title={t('take.empty.title')} text={t('take.empty.text')} />}
        {mayRecord && <ConsentList meetingId={id} items={consent} onDone={done} />}
        {agenda.map((item) => (
          <ItemMinutes
            key={item.id}
            meetingId={id}
            item={item}
            kinds={body.outcomeKinds}
            others={others.filter(({ agendaItem }) => agendaItem?.id === item.id)}
            mayWrite={mayWrite}
            mayRecord={mayRecord}
            isDeciding={deciding === item.id}
            onDeciding={(isOpen) => setDeciding(isOpen ? item.id : null)}
            onArrive={() => arriveAt(item.id)}
            onTyping={() => writeAt(item.id)}
            onOutdated={refresh}
            onState={noteState}
            onDone={done}
          />
        ))}
      </section>
      <AttendanceList
        meetingId={id}
        attendance={meeting.attendance}
        mayRecord={allowedActions.includes('RECORD_ATTENDANCE')}
        onDone={done}
      />
      {mayRecord && (
        <Closing
          meeting={meeting}
          hasUnsaved={unsaved.size > 0}
          onDecide={decide}
          onDone={(text) => void tell(text)}
        />
      )}
    </div>
  );
}
