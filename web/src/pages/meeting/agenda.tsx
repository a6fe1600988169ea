import { Link, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Loading } from '../../ui/loading.js';
import { useWords } from '../../words/words.js';
import { meetingWords } from './words.js';
import { AgendaEntry } from './agenda-entry.js';
import type { AgendaItem, FullMeeting } from './meeting-data.js';

const AgendaEditor = lazy(async () => ({
  default: (await import('./editor/agenda-editor.js')).AgendaEditor,
}));

/** What is treated; whoever keeps the agenda changes to its editor and back, and the address says so. */
export function Agenda({ meeting }: { readonly meeting: FullMeeting }) {
  const { t } = useWords(meetingWords);
  const { tagesordnung } = useSearch({ from: '/signedIn/sitzungen/$id' });
  const canEdit = meeting.allowedActions.includes('CHANGE_AGENDA');
  const isEditing = canEdit && tagesordnung === 'bearbeiten';
  return (
    <section aria-labelledby="agenda">
      <div className="rf-bar">
        <h2 id="agenda" className="kern-heading-medium">
          {t('meeting.agenda')}
        </h2>
        {canEdit && (
          <Link
            to="/sitzungen/$id"
            params={{ id: meeting.id }}
            search={{ tagesordnung: isEditing ? undefined : 'bearbeiten' }}
            resetScroll={false}
            className={`kern-btn kern-btn--${isEditing ? 'secondary' : 'primary'} rf-no-print`}
          >
            <span className="kern-label">{t(isEditing ? 'meeting.agenda.done' : 'meeting.agenda.edit')}</span>
          </Link>
        )}
      </div>
      {isEditing ? (
        <Suspense fallback={<Loading />}>
          <AgendaEditor meeting={meeting} />
        </Suspense>
      ) : (
        <ReadAgenda meeting={meeting} />
      )}
    </section>
  );
}

/** The agenda in order; public and closed items are counted apart. */
function ReadAgenda({ meeting }: { readonly meeting: FullMeeting }) {
  const { t } = useWords(meetingWords);
  const { agenda } = meeting;
  const open = agenda.filter(({ isClosedSession }) => !isClosedSession);
  const closed = agenda.filter(({ isClosedSession }) => isClosedSession);
  return (
    <>
      {agenda.length === 0 && <p className="kern-body">{t('meeting.agenda.none')}</p>}
      <BySection meeting={meeting} />
      {open.length > 0 && (
        <Items items={open} title={closed.length > 0 ? t('meeting.agenda.public') : undefined} />
      )}
      {closed.length > 0 && <Items items={closed} title={t('meeting.agenda.closed')} />}
    </>
  );
}

interface ItemsProps {
  readonly items: readonly AgendaItem[];
  /** Said where there are two parts. */
  readonly title?: string;
}

function Items({ items, title }: ItemsProps) {
  return (
    <>
      {title && <h3 className="kern-heading-small">{title}</h3>}
      <ol className="rf-agenda">
        {items.map((item) => (
          <li key={item.id}>
            <AgendaEntry item={item} isWithinPart={title !== undefined} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** How long each section takes, for those who plan. */
function BySection({ meeting: { minutesBySection } }: { readonly meeting: FullMeeting }) {
  const { t, count } = useWords(meetingWords);
  if (minutesBySection.length < 2) return null;
  return (
    <ul className="rf-chips" aria-label={t('meeting.agenda.bySection')}>
      {minutesBySection.map(({ section, minutes }) => (
        <li key={section} className="rf-tag">
          {t(`section.${section}`)}: {count('meeting.item.minutes', minutes)}
        </li>
      ))}
    </ul>
  );
}
