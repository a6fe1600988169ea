import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../words/words.js';
import type { FullReview } from './cockpit-data.js';
import { preparationQuery } from './preparation-data.js';
import { cockpitWords } from './words.js';

interface Task {
  readonly key: 'reports' | 'agenda' | 'papers' | 'invitation' | 'meeting' | 'minutes';
  readonly isDone: boolean;
  readonly text: ReactNode;
  readonly way?: ReactNode;
}

/** What is to be done before the meeting and after it, in order; the first that is open comes next. */
export function NextTasks({ review }: { readonly review: FullReview }) {
  const { t, count, day } = useWords(cockpitWords);
  const meetingId = review.meeting?.id;
  const { data } = useQuery(preparationQuery(meetingId));
  if (!meetingId || !data?.meeting) return null;
  const { meeting, agendaProposals } = data;
  const { state, agenda, papers, minutes, isOverbooked } = meeting;
  const open = agendaProposals?.open ?? 0;
  const missing = review.progress?.missing ?? 0;
  const isOver = state === 'HELD';
  const items = agenda.filter(({ withdrawnOn }) => withdrawnOn === null).length;
  const toMeeting = (search: { tagesordnung?: 'bearbeiten' }, words: string) => (
    <Link to="/sitzungen/$id" params={{ id: meetingId }} search={search} className="kern-link">
      {words}
    </Link>
  );
  const tasks: Task[] = [
    {
      key: 'reports',
      isDone: missing === 0,
      text: missing === 0 ? t('next.reports.done') : count('next.reports', missing),
    },
    {
      key: 'agenda',
      isDone: isOver || (items > 0 && open === 0 && !isOverbooked),
      text: [
        count('next.agenda.items', items),
        open > 0 && !isOver ? count('next.agenda.open', open) : '',
        isOverbooked && !isOver ? t('next.agenda.overbooked') : '',
      ]
        .filter(Boolean)
        .join(' '),
      way: !isOver && toMeeting({ tagesordnung: 'bearbeiten' }, t('next.agenda.way')),
    },
    {
      key: 'papers',
      isDone: papers.some((paper) => paper.state !== 'DRAFT'),
      text: papers.length === 0 ? t('next.papers.none') : count('next.papers', papers.length),
      way: (
        <Link to="/unterlagen" className="kern-link">
          {t('next.papers.way')}
        </Link>
      ),
    },
    {
      key: 'invitation',
      isDone: state !== 'PLANNED',
      text: t(state === 'PLANNED' ? 'next.invitation' : 'next.invitation.done'),
      way: state === 'PLANNED' && toMeeting({}, t('next.invitation.way')),
    },
    {
      key: 'meeting',
      isDone: isOver,
      text: t(isOver ? 'next.meeting.done' : 'next.meeting', {
        date: day(meeting.heldOn, { withWeekday: true }),
      }),
    },
    {
      key: 'minutes',
      isDone: minutes?.state === 'FINAL' || minutes?.state === 'APPROVED',
      text: t(`next.minutes.${minutes?.state ?? 'NONE'}`),
      way: isOver && toMeeting({}, t('next.minutes.way')),
    },
  ];
  const next = tasks.find(({ isDone }) => !isDone)?.key;
  return (
    <section aria-labelledby="next">
      <h2 id="next" className="kern-heading-medium">
        {t('next.title')}
      </h2>
      <ol className="rf-rows">
        {tasks.map(({ key, isDone, text, way }) => (
          <li key={key} className="rf-row">
            <div>
              <p className="rf-row__title">
                {t(`next.what.${key}`)}{' '}
                <span className="rf-tag">
                  {t(isDone ? 'next.done' : key === next ? 'next.now' : 'next.later')}
                </span>
              </p>
              <p className="kern-body">{text}</p>
            </div>
            {!isDone && way}
          </li>
        ))}
      </ol>
    </section>
  );
}
