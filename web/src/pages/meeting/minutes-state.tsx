import { useWords } from '../../words/words.js';
import { meetingWords } from './words.js';
import type { FullMeeting } from './meeting-data.js';
import { MeetingLink } from './meeting-link.js';

/** How far the minutes have come, where there are any to be seen. */
export function MinutesState({ minutes }: Pick<FullMeeting, 'minutes'>) {
  const { t, day } = useWords(meetingWords);
  if (!minutes) return null;
  const { state, sentOn, finalOn, objectionUntil, isRevised, approvedAtMeeting, latestRevision } = minutes;
  const isOpen = state === 'SENT' || state === 'OBJECTED';
  return (
    <section aria-labelledby="minutes">
      <h2 id="minutes" className="kern-heading-medium">
        {t('minutes.title')}
      </h2>
      <div className="rf-headline">
        <span className="rf-tag">
          {t(`minutes.${state}`, { date: day(state === 'FINAL' ? finalOn : sentOn) })}
        </span>
        {latestRevision && (
          <span className="rf-muted">
            {t('minutes.revision', { number: latestRevision.number, date: day(latestRevision.closedOn) })}
          </span>
        )}
      </div>
      {isOpen && objectionUntil && (
        <p className="kern-body">{t('minutes.objection', { date: day(objectionUntil) })}</p>
      )}
      {isRevised && <p className="kern-body">{t('minutes.revised')}</p>}
      {approvedAtMeeting && (
        <p className="kern-body">
          {t('minutes.approvedAt')} <MeetingLink meeting={approvedAtMeeting} />
        </p>
      )}
    </section>
  );
}
