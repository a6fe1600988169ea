import { Link } from '@tanstack/react-router';
import { isCoordinator, type Person } from '../../api/me.js';
import { useWords } from '../../words/words.js';
import { meetingWords } from './words.js';
import type { FullMeeting } from './meeting-data.js';

interface MeetingWaysProps {
  readonly meeting: FullMeeting;
  readonly me: Person | null | undefined;
}

/** Where the work on a meeting goes on: asking for reports, writing or reading the minutes, and showing it on the wall. */
export function MeetingWays({
  meeting: { id, state, review, minutes, allowedActions },
  me,
}: MeetingWaysProps) {
  const { t } = useWords(meetingWords);
  const mayWrite = allowedActions.includes('CHANGE_AGENDA_ITEM') || allowedActions.includes('RECORD_OUTCOME');
  const maySee = mayWrite || minutes !== null || state === 'INVITED' || state === 'HELD';
  const toMinutes = mayWrite
    ? 'meeting.minutes.write'
    : minutes
      ? 'meeting.minutes'
      : 'meeting.minutes.follow';
  return (
    <div className="rf-actions rf-no-print">
      {review && me && isCoordinator(me) && (
        <Link to="/abfragen/$meetingId" params={{ meetingId: id }} className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t('meeting.cockpit')}</span>
        </Link>
      )}
      {maySee && (
        <Link to="/sitzungen/$id/protokoll" params={{ id }} className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t(toMinutes)}</span>
        </Link>
      )}
      {mayWrite && (
        <Link to="/sitzungen/$id/vorne" params={{ id }} className="kern-btn kern-btn--tertiary">
          <span className="kern-label">{t('meeting.front')}</span>
        </Link>
      )}
    </div>
  );
}
