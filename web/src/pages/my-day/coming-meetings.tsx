import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useNews } from '../../ui/news.js';
import { useWords } from '../../words/words.js';
import { answerInvitation } from '../meeting/meeting-data.js';
import { myDayWords } from './words.js';

const NextMeetings = graphql(`
  query NextMeetings {
    nextMeetings(first: 3) {
      id
      heldOn
      startsAt
      place
      body {
        id
        name
      }
      myAttendance {
        id
        state
        allowedActions
      }
    }
  }
`);

type NextMeeting = ResultOf<typeof NextMeetings>['nextMeetings'][number];

const nextMeetingsQuery = queryOptions({
  queryKey: ['nextMeetings'],
  queryFn: async () => (await ask(NextMeetings)).nextMeetings,
});

/** The next meetings, with the answer to the invitation where one is awaited. Nothing is shown where none is planned. */
export function ComingMeetings() {
  const { t } = useWords(myDayWords);
  const { news, tell } = useNews();
  const { data, error, refetch } = useQuery(nextMeetingsQuery);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings" className="kern-heading-medium">
        {t('day.meetings')}
      </h2>
      {news}
      <ul className="rf-rows">
        {data.map((meeting) => (
          <li key={meeting.id} className="rf-row">
            <MeetingRow meeting={meeting} onDone={tell} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MeetingRowProps {
  readonly meeting: NextMeeting;
  onDone(news: string): Promise<void>;
}

const answered = ['INVITED', 'ACCEPTED', 'DECLINED', 'DEPUTY_SENT'] as const;

function MeetingRow({ meeting, onDone }: MeetingRowProps) {
  const { t, day } = useWords(myDayWords);
  const { id, heldOn, startsAt, place, body, myAttendance } = meeting;
  const name = `${body.name}, ${day(heldOn)}`;
  const state = answered.find((one) => one === myAttendance?.state);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (answer: 'ACCEPTED' | 'DECLINED') => answerInvitation(id, answer),
    onSuccess: (_, answer) => onDone(t(`day.meeting.news.${answer}`, { meeting: name })),
  });
  return (
    <>
      <div>
        <Link to="/sitzungen/$id" params={{ id }} className="kern-link rf-row__title">
          {body.name}
        </Link>
        <p className="rf-muted">
          {[
            t('day.meeting.at', { date: day(heldOn, { withWeekday: true }), from: startsAt.slice(0, 5) }),
            place,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="rf-row__answers">
        {state && (
          <span className={state === 'INVITED' ? 'rf-missing' : undefined}>{t(`day.meeting.${state}`)}</span>
        )}
        {state === 'INVITED' && myAttendance?.allowedActions.includes('ANSWER') && (
          <div className="rf-actions" role="group" aria-label={name}>
            <Button
              busy={isPending}
              aria-label={t('day.meeting.come.of', { meeting: name })}
              onClick={() => mutate('ACCEPTED')}
            >
              {t('day.meeting.come')}
            </Button>
            <Button
              kind="tertiary"
              busy={isPending}
              aria-label={t('day.meeting.notCome.of', { meeting: name })}
              onClick={() => mutate('DECLINED')}
            >
              {t('day.meeting.notCome')}
            </Button>
          </div>
        )}
      </div>
      {error && <Failure error={error} />}
    </>
  );
}
