import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/words.js';
import { meetingWords } from './words.js';

/** Another meeting, by its day. */
export function MeetingLink({
  meeting,
}: {
  readonly meeting: { readonly id: string; readonly heldOn: string };
}) {
  const { day } = useWords(meetingWords);
  return (
    <Link to="/sitzungen/$id" params={{ id: meeting.id }} className="kern-link">
      {day(meeting.heldOn, { withWeekday: true })}
    </Link>
  );
}
