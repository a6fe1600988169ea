import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/words.js';
import { meetingWords } from './words.js';
import type { AgendaItem } from './meeting-data.js';
import { MeetingLink } from './meeting-link.js';
import { OutcomeEntry } from './outcome-entry.js';

interface AgendaEntryProps {
  readonly item: AgendaItem;
  /** Whether the part of the agenda has a heading of its own. */
  readonly isWithinPart: boolean;
}

/** One item: what it is about and why, and what came out of it. */
export function AgendaEntry({ item, isWithinPart }: AgendaEntryProps) {
  const { t, count, day } = useWords(meetingWords);
  const { position, kind, section, isConsent, durationMinutes, outcomes, withdrawnOn } = item;
  const Title = isWithinPart ? 'h4' : 'h3';
  const marks = [
    t(`meeting.kind.${kind}`),
    durationMinutes !== null && count('meeting.item.minutes', durationMinutes),
    section && section !== 'OTHER' && t(`section.${section}`),
    isConsent && section !== 'CONSENT' && t('meeting.item.consent'),
  ].filter((mark) => typeof mark === 'string');
  return (
    <article className="rf-agenda__item">
      <span className="rf-agenda__number" aria-hidden="true">
        {position}
      </span>
      <div className="rf-agenda__text">
        <Title className="rf-row__title">
          {withdrawnOn ? <s>{item.titleWithSubject}</s> : item.titleWithSubject}
        </Title>
        {withdrawnOn && (
          <p className="kern-body">
            <strong>{t('meeting.item.withdrawn')}</strong>{' '}
            {t('meeting.item.withdrawn.why', { date: day(withdrawnOn), reason: item.withdrawnBecause ?? '' })}
          </p>
        )}
        <p className="rf-muted">{marks.join(' · ')}</p>
        {item.note && <p className="kern-body rf-text">{item.note}</p>}
        <Subject subject={item.subject} />
        {item.carriedOverFrom && (
          <p className="rf-muted">
            {t('meeting.item.again')} <MeetingLink meeting={item.carriedOverFrom.meeting} />
          </p>
        )}
        {item.proposedBecause && item.proposedBecause.length > 0 && (
          <p className="rf-muted">
            {t('meeting.item.why')} {item.proposedBecause.join(' ')}
          </p>
        )}
        {outcomes.length > 0 && (
          <ul className="rf-outcomes" aria-label={t('meeting.item.outcomes')}>
            {outcomes.map((outcome) => (
              <li key={outcome.id}>
                <OutcomeEntry outcome={outcome} itemId={item.id} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}

/** What the item is about, where it has a page. */
function Subject({ subject }: Pick<AgendaItem, 'subject'>) {
  const { t } = useWords(meetingWords);
  if (!subject || subject.__typename === 'Strategy') return null;
  return (
    <p className="rf-muted">
      {t('meeting.item.subject')}{' '}
      {subject.__typename === 'Measure' ? (
        <Link to="/massnahmen/$number" params={{ number: subject.number }} className="kern-link">
          {subject.number} {subject.title}
        </Link>
      ) : (
        <Link to="/problemlagen/$id" params={{ id: subject.id }} className="kern-link">
          {subject.title}
        </Link>
      )}
    </p>
  );
}
