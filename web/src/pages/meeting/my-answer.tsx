import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { meetingWords } from './words.js';
import { DeputyForm } from './deputy-form.js';
import { type Answer, answerInvitation, type FullMeeting, type MyAttendance } from './meeting-data.js';

interface MyAnswerProps {
  readonly meeting: FullMeeting;
  readonly mine: MyAttendance;
  onDone(news: string): Promise<void>;
}

/** Whether one comes: what was answered, and every other answer one click away. */
export function MyAnswer({ meeting, mine, onDone }: MyAnswerProps) {
  const { t } = useWords(meetingWords);
  const [isNaming, setIsNaming] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ answer, deputyId }: { answer: Answer; deputyId?: string }) =>
      answerInvitation(meeting.id, answer, deputyId),
    onSuccess: (given, { answer }) => {
      setIsNaming(false);
      return onDone(t(`attend.news.${answer}`, { deputy: given.deputy?.name ?? t('app.none') }));
    },
  });
  const { state } = mine;
  const canAnswer = mine.allowedActions.includes('ANSWER');
  const isOn = meeting.state === 'PLANNED' || meeting.state === 'INVITED';
  return (
    <section className="rf-card" aria-labelledby="answer">
      <h2 id="answer" className="kern-heading-small">
        {t(canAnswer ? 'attend.title' : 'attend.title.over')}
      </h2>
      <p className="kern-body">
        <MyState mine={mine} />
      </p>
      {!canAnswer && isOn && (
        <p className="kern-body">{t(meeting.state === 'PLANNED' ? 'attend.notYet' : 'attend.closed')}</p>
      )}
      {error && !isNaming && <Failure error={error} />}
      {canAnswer && !isNaming && (
        <div className="rf-actions" role="group" aria-labelledby="answer">
          <Button
            kind={state === 'INVITED' ? 'primary' : 'secondary'}
            aria-pressed={state === 'ACCEPTED'}
            busy={isPending}
            onClick={() => mutate({ answer: 'ACCEPTED' })}
          >
            {t('attend.come')}
          </Button>
          <Button
            aria-pressed={state === 'DECLINED'}
            busy={isPending}
            onClick={() => mutate({ answer: 'DECLINED' })}
          >
            {t('attend.notCome')}
          </Button>
          <Button aria-pressed={state === 'DEPUTY_SENT'} busy={isPending} onClick={() => setIsNaming(true)}>
            {t('attend.deputy')}
          </Button>
        </div>
      )}
      {canAnswer && isNaming && (
        <DeputyForm
          proposed={mine.proposedDeputy}
          ownId={mine.person.id}
          isPending={isPending}
          error={error}
          onSend={(deputyId) => mutate({ answer: 'DEPUTY_SENT', deputyId })}
          onBack={() => setIsNaming(false)}
        />
      )}
    </section>
  );
}

function MyState({ mine }: { readonly mine: MyAttendance }) {
  const { t, day } = useWords(meetingWords);
  const { state, deputy, answeredOn, answeredOnBehalf, recordedOn } = mine;
  const said = t(`attend.mine.${state}`, { deputy: deputy?.name ?? t('app.none') });
  if (!answeredOn || recordedOn) return said;
  return `${said} ${t(answeredOnBehalf ? 'attend.mine.onBehalf' : 'attend.mine.on', { date: day(answeredOn) })}`;
}
