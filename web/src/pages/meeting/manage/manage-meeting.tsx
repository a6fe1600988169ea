import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../ui/button.js';
import { Failure } from '../../../ui/failure.js';
import { useWords } from '../../../words/words.js';
import { conferencesWords } from '../../conferences/words.js';
import type { FullMeeting } from '../meeting-data.js';
import '../../../style/conferences.css';
import { carryOver, changeState } from './manage-data.js';
import { CallOff } from './call-off.js';
import { ChangePlace } from './change-place.js';
import { Join } from './join.js';
import { Move } from './move.js';
import { Split } from './split.js';

interface ManageMeetingProps {
  readonly meeting: FullMeeting;
  onDone(news: string): Promise<void>;
}

const opening = ['MOVE', 'CHANGE', 'SPLIT', 'JOIN', 'SKIP', 'CANCEL'] as const;
type Opening = (typeof opening)[number];

const names = {
  MOVE: 'manage.move',
  CHANGE: 'manage.change',
  SPLIT: 'manage.split',
  JOIN: 'manage.join',
  SKIP: 'manage.skip',
  CANCEL: 'manage.cancel',
} as const;

/** What coordination can do with a meeting today, as the service says; folded away, as it is rarely needed. */
export function ManageMeeting({ meeting, onDone }: ManageMeetingProps) {
  const { t } = useWords(conferencesWords);
  const [opened, setOpened] = useState<Opening>();
  const { allowedActions: allowed, state } = meeting;
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ act }: { act: () => Promise<unknown>; done: string }) => act(),
    onSuccess: (_, { done }) => onDone(done),
  });
  const close = () => setOpened(undefined);
  const done = (news: string) => {
    close();
    return onDone(news);
  };
  const next = allowed.includes('INVITE') ? 'INVITED' : allowed.includes('HOLD') ? 'HELD' : undefined;
  const canCarryOver = state === 'HELD' && allowed.includes('CHANGE');
  if (allowed.length === 0) return null;
  return (
    <details className="rf-manage rf-no-print">
      <summary>{t('manage.title')}</summary>
      {error && <Failure error={error} />}
      <div className="rf-actions">
        {next && (
          <Button
            busy={isPending}
            onClick={() =>
              mutate({
                act: () => changeState(meeting, next),
                done: t(next === 'INVITED' ? 'manage.invited' : 'manage.held'),
              })
            }
          >
            {t(next === 'INVITED' ? 'manage.invite' : 'manage.hold')}
          </Button>
        )}
        {canCarryOver && (
          <Button
            busy={isPending}
            onClick={() => mutate({ act: () => carryOver(meeting.id), done: t('manage.carriedOver') })}
          >
            {t('manage.carryOver')}
          </Button>
        )}
        {opening
          .filter((action) => allowed.includes(action))
          .map((action) => (
            <Button key={action} onClick={() => setOpened(action)}>
              {t(names[action])}
            </Button>
          ))}
      </div>
      {opened === 'MOVE' && <Move meeting={meeting} onClose={close} onDone={done} />}
      {opened === 'CHANGE' && <ChangePlace meeting={meeting} onClose={close} onDone={done} />}
      {opened === 'SPLIT' && <Split meeting={meeting} onClose={close} onDone={done} />}
      {opened === 'JOIN' && <Join meeting={meeting} onClose={close} onDone={done} />}
      {(opened === 'CANCEL' || opened === 'SKIP') && (
        <CallOff meeting={meeting} isSkip={opened === 'SKIP'} onClose={close} onDone={done} />
      )}
    </details>
  );
}
