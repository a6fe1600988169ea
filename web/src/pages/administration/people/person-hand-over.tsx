import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../ui/button.js';
import { Failure } from '../../../ui/failure.js';
import { useEditing } from '../../../ui/use-editing.js';
import { useWords } from '../../../words/words.js';
import { CancelLeavingLook } from './cancel-leaving.js';
import { handOverQuery } from './hand-over-data.js';
import { HeldThings } from './held-things.js';
import { LeaveForm } from './leave-form.js';
import { PassOnForm } from './pass-on-form.js';
import type { FullPerson } from './people-data.js';
import { ReturnForm } from './return-form.js';
import { peopleWords } from './words.js';

interface HandOverProps {
  readonly person: FullPerson;
  readonly mayLeave: boolean;
}

/** What somebody holds, and to whom it goes when they leave. */
export function PersonHandOver({ person, mayLeave }: HandOverProps) {
  const { t, day } = useWords(peopleWords);
  const { data: handOver, error, refetch } = useQuery(handOverQuery(person.id));
  const { open, edit, close, done } = useEditing<'leave' | 'cancel' | 'pass' | 'return'>();
  if (error && !handOver) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!handOver) return null;
  const { groups, handedOver, lastDay, leaving } = handOver;
  const isPrepared = leaving?.state === 'PREPARED';
  const isForm = open === 'leave' || open === 'pass';
  return (
    <section>
      <h2 className="kern-heading-medium">{t('handOver.title')}</h2>
      {lastDay && (
        <p className="kern-body">
          {t(isPrepared ? 'handOver.prepared' : 'handOver.gone', { date: day(lastDay) })}
        </p>
      )}
      {groups.length === 0 && <p className="kern-body">{t('handOver.nothing')}</p>}
      {!isForm && groups.length > 0 && (
        <ul className="rf-rows">
          {groups.map((group) => (
            <li key={group.kind} className="rf-row rf-entry">
              <HeldThings group={group} />
            </li>
          ))}
        </ul>
      )}
      {open === 'leave' && <LeaveForm person={person} handOver={handOver} onDone={done} onCancel={close} />}
      {open === 'pass' && <PassOnForm person={person} groups={groups} onDone={done} onCancel={close} />}
      {open === 'return' && <ReturnForm person={person} onDone={done} onCancel={close} />}
      {open === 'cancel' && <CancelLeavingLook person={person} onDone={done} onClose={close} />}
      {!open && (
        <div className="rf-actions">
          {mayLeave && person.active && !isPrepared && (
            <Button onClick={() => edit('leave')}>{t('leave.open')}</Button>
          )}
          {mayLeave && isPrepared && <Button onClick={() => edit('cancel')}>{t('leave.cancel')}</Button>}
          {!person.active && groups.some(({ canBePassed }) => canBePassed) && (
            <Button kind="primary" onClick={() => edit('pass')}>
              {t('pass.open')}
            </Button>
          )}
          {mayLeave && !person.active && <Button onClick={() => edit('return')}>{t('return.open')}</Button>}
        </div>
      )}
      {handedOver.length > 0 && (
        <details>
          <summary className="kern-body">{t('handOver.done')}</summary>
          <ul>
            {handedOver.map(({ id, label, handedOn, successor }) => (
              <li key={id}>
                {t('handOver.went', {
                  thing: label,
                  name: successor?.name ?? t('handOver.nobody'),
                  date: day(handedOn),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
