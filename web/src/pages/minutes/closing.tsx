import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { AskFirst } from '../../ui/second-look.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { closeMeeting } from './closing-data.js';
import type { TakenMeeting } from './minutes-data.js';
import { holdMeeting } from './minutes-mutations.js';
import { UndecidedItem } from './undecided-item.js';
import { minutesWords } from './words.js';

interface ClosingProps {
  readonly meeting: TakenMeeting;
  /** Whether a text is still on its way. */
  readonly hasUnsaved: boolean;
  onDecide(itemId: string): void;
  onDone(text: string): void;
}

/** The end of the taking down: what is open, and a second look before it is sealed. */
export function Closing({ meeting, hasUnsaved, onDecide, onDone }: ClosingProps) {
  const { t, count } = useWords(minutesWords);
  const [kind, setKind] = useState<'RESULT' | 'COURSE'>('RESULT');
  const { id, version, agenda, attendance, allowedActions } = meeting;
  const undecided = agenda.filter(({ isUndecided }) => isUndecided);
  const unrecorded = attendance.filter(({ isUnrecorded }) => isUnrecorded);
  const hold = useMutation({
    mutationFn: () => holdMeeting(meeting),
    onSuccess: () => onDone(t('close.held')),
  });
  const isReady = undecided.length === 0 && unrecorded.length === 0;
  const mayClose = allowedActions.includes('CLOSE');
  return (
    <section id="abschliessen" aria-labelledby="closing">
      <h2 id="closing" className="kern-heading-medium">
        {t('close.title')}
      </h2>
      <p className="kern-body rf-text">{t('close.lead')}</p>
      {hold.error && <Failure error={hold.error} />}
      {isReady && <p className="kern-body">{t('close.ready')}</p>}
      {undecided.length > 0 && (
        <>
          <p className="kern-body">{count('close.undecided', undecided.length)}</p>
          <ul className="rf-rows">
            {undecided.map((item) => (
              <UndecidedItem key={item.id} item={item} onDecide={() => onDecide(item.id)} onDone={onDone} />
            ))}
          </ul>
        </>
      )}
      {unrecorded.length > 0 && (
        <p className="kern-body">
          {count('close.unrecorded', unrecorded.length, {
            people: unrecorded.map(({ person }) => person.name).join(', '),
          })}{' '}
          <a href="#anwesenheit" className="kern-link">
            {t('close.toAttendance')}
          </a>
        </p>
      )}
      {allowedActions.includes('HOLD') && (
        <>
          <p className="kern-body">{t('close.hold.text')}</p>
          <div>
            <Button busy={hold.isPending} onClick={() => hold.mutate()}>
              {t('close.hold')}
            </Button>
          </div>
        </>
      )}
      {mayClose && isReady && (
        <div className="rf-form rf-form--narrow">
          <Field label={t('close.kind')}>
            {(control) => (
              <Select
                {...control}
                value={kind}
                onChange={({ target }) => setKind(target.value as 'RESULT' | 'COURSE')}
              >
                <option value="RESULT">{t('close.kind.RESULT')}</option>
                <option value="COURSE">{t('close.kind.COURSE')}</option>
              </Select>
            )}
          </Field>
          <div>
            <AskFirst
              kind="primary"
              open={t('close.go')}
              title={t('close.look.title')}
              action={t('close.go')}
              isHeld={hasUnsaved}
              onConfirm={() => closeMeeting({ id, version, kind })}
              onDone={() => onDone(t('close.done'))}
            >
              <p className="kern-body">{t(hasUnsaved ? 'close.look.unsaved' : 'close.look.text')}</p>
              <ul className="rf-list">
                <li>{t('close.look.items', { count: agenda.filter((item) => !item.withdrawnOn).length })}</li>
                <li>{t('close.look.outcomes', { count: outcomesOf(meeting) })}</li>
                <li>
                  {t('close.look.people', {
                    count: attendance.filter(({ state }) => state === 'PRESENT' || state === 'DEPUTY_SENT')
                      .length,
                  })}
                </li>
              </ul>
            </AskFirst>
          </div>
        </div>
      )}
    </section>
  );
}

/** Those of the consent list stand under several items, and count once. */
const outcomesOf = ({ agenda }: TakenMeeting): number =>
  new Set(agenda.flatMap(({ outcomes }) => outcomes.map(({ id }) => id))).size;
