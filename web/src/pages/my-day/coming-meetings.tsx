import { Link } from '@tanstack/react-router';
import { useWords, type WordsOf } from '../../words/words.js';
import type { NextMeeting } from './my-day-data.js';
import { myDayWords } from './words.js';

/** The next meetings that nothing is owed for. Nothing is shown where none is planned. */
export function ComingMeetings({ meetings }: { readonly meetings: readonly NextMeeting[] }) {
  const { t } = useWords(myDayWords);
  if (meetings.length === 0) return null;
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings" className="kern-heading-medium">
        {t('day.meetings')}
      </h2>
      <ul className="rf-rows">
        {meetings.map((meeting) => (
          <li key={meeting.id} className="rf-row">
            <MeetingRow meeting={meeting} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const answers = ['INVITED', 'ACCEPTED', 'DECLINED', 'DEPUTY_SENT'] as const;

function MeetingRow({ meeting }: { readonly meeting: NextMeeting }) {
  const words = useWords(myDayWords);
  const { id, body, myAttendance } = meeting;
  const state = answers.find((one) => one === myAttendance?.state);
  return (
    <>
      <div>
        <Link to="/sitzungen/$id" params={{ id }} className="kern-link rf-row__title">
          {body.name}
        </Link>
        <p className="rf-muted">{whenAndWhere(words, meeting)}</p>
      </div>
      {state && (
        <div className="rf-row__answers">
          <span>{words.t(`day.meeting.${state}`)}</span>
        </div>
      )}
    </>
  );
}

/** "Fr., 27.11.2026, 09:00 Uhr · Kreishaus" */
export const whenAndWhere = (
  { t, day }: WordsOf<typeof myDayWords>,
  { heldOn, startsAt, place }: NextMeeting,
): string =>
  [t('day.meeting.at', { date: day(heldOn, { withWeekday: true }), from: startsAt.slice(0, 5) }), place]
    .filter(Boolean)
    .join(' · ');
