import { Link } from '@tanstack/react-router';
import { MeasureLink } from '../../thread/thread-links.js';
import { useWords } from '../../words/words.js';
import type { Lock } from './locks-data.js';
import { spendingLocksWords } from './words.js';

/** Where it stands, why, and when the money is lost. */
export function LockState({ lock: { status, statusReason, daysLeft } }: { readonly lock: Lock }) {
  const { t, count } = useWords(spendingLocksWords);
  return (
    <>
      <strong>{t(`lock.${status}`)}</strong>
      {statusReason && <p>{statusReason}</p>}
      {daysLeft !== null && daysLeft > 0 && <p className="rf-muted">{count('locks.left', daysLeft)}</p>}
    </>
  );
}

/** Who lifts it, or by what it was lifted. */
export function LockDecision({ lock }: { readonly lock: Lock }) {
  const { t, day } = useWords(spendingLocksWords);
  const { releasingBody, releasingOffice, releasedOn, releaseAct, releaseOutcome } = lock;
  const meeting = releaseOutcome?.agendaItem?.meeting;
  return (
    <>
      {releasingBody ? (
        <Link to="/konferenzen/gremien/$id" params={{ id: releasingBody.id }} className="kern-link">
          {releasingBody.name}
        </Link>
      ) : (
        releasingOffice?.name
      )}
      {releasedOn && <p>{t('locks.released', { date: day(releasedOn) })}</p>}
      {releaseOutcome && meeting && (
        <p>
          <Link to="/sitzungen/$id" params={{ id: meeting.id }} className="kern-link">
            {t('locks.resolution', { number: releaseOutcome.number, date: day(meeting.heldOn) })}
          </Link>
        </p>
      )}
      {releaseAct && <p>{releaseAct}</p>}
    </>
  );
}

const MOST = 10;

/** What the money pays, as far as the reader may see it. */
export function LockMeasures({ lock: { measures } }: { readonly lock: Lock }) {
  const { t } = useWords(spendingLocksWords);
  if (measures.length === 0) return <span className="rf-muted">{t('locks.measures.none')}</span>;
  return (
    <ul className="rf-list">
      {measures.slice(0, MOST).map(({ id, number, title }) => (
        <li key={id}>
          <MeasureLink number={number}>
            {number} {title}
          </MeasureLink>
        </li>
      ))}
      {measures.length > MOST && <li>{t('locks.measures.more')}</li>}
    </ul>
  );
}
