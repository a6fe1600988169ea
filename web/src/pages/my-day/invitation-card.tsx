import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { answerInvitation } from '../meeting/meeting-data.js';
import { KindTag } from './kind-tag.js';
import { whenAndWhere } from './coming-meetings.js';
import type { NextMeeting } from './my-day-data.js';
import { myDayWords } from './words.js';

interface InvitationCardProps {
  readonly meeting: NextMeeting;
  onDone(news: string): Promise<void>;
}

/** A meeting one is invited to and has not answered. */
export function InvitationCard({ meeting, onDone }: InvitationCardProps) {
  const words = useWords(myDayWords);
  const { t, day } = words;
  const { id, heldOn, body } = meeting;
  const name = `${body.name}, ${day(heldOn)}`;
  const { mutate, isPending, error } = useMutation({
    mutationFn: (answer: 'ACCEPTED' | 'DECLINED') => answerInvitation(id, answer),
    onSuccess: (_, answer) => onDone(t(`day.meeting.news.${answer}`, { meeting: name })),
  });
  return (
    <article className="rf-card" aria-labelledby={`kind-${id} invitation-${id}`}>
      <header className="rf-card__head">
        <p className="rf-card__meta">
          <KindTag kind="einladung" id={`kind-${id}`} />
          <span>{whenAndWhere(words, meeting)}</span>
        </p>
        <h2 id={`invitation-${id}`} className="kern-heading-small">
          <Link to="/sitzungen/$id" params={{ id }} className="kern-link kern-link--no-visited-state">
            {body.name}
          </Link>
        </h2>
        <p className="rf-card__awaits">{t('day.meeting.INVITED')}</p>
      </header>
      {error && <Failure error={error} />}
      <div className="rf-actions" role="group" aria-label={name}>
        <Button
          kind="primary"
          busy={isPending}
          aria-label={t('day.meeting.come.of', { meeting: name })}
          onClick={() => mutate('ACCEPTED')}
        >
          {t('day.meeting.come')}
        </Button>
        <Button
          busy={isPending}
          aria-label={t('day.meeting.notCome.of', { meeting: name })}
          onClick={() => mutate('DECLINED')}
        >
          {t('day.meeting.notCome')}
        </Button>
      </div>
    </article>
  );
}
