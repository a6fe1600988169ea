import { type FormEvent, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { useWords } from '../../../words/words.js';
import { type HandOver, Leave } from './hand-over-data.js';
import type { FullPerson } from './people-data.js';
import { SecondLook } from '../../../ui/second-look.js';
import { type Chosen, proposed, SuccessionFields } from './succession-fields.js';
import { peopleWords } from './words.js';

interface LeaveProps {
  readonly person: FullPerson;
  readonly handOver: HandOver;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** Somebody leaves: the last day, to whom everything goes, and a second look at what that means. */
export function LeaveForm({ person, handOver, onDone, onCancel }: LeaveProps) {
  const { t, day } = useWords(peopleWords);
  const { groups } = handOver;
  const [lastDay, setLastDay] = useState('');
  const [chosen, setChosen] = useState<Chosen>(() => proposed(groups));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [isLooking, setLooking] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const open = groups
      .filter(({ kind, canBePassed, ifNobody }) => canBePassed && !ifNobody && !chosen[kind])
      .map(({ kind }): string => kind);
    const faults = lastDay ? open : ['lastDay', ...open];
    setMissing(faults);
    if (faults.length === 0) setLooking(true);
    else requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  return (
    <form className="rf-form rf-card" aria-label={t('leave.title')} noValidate onSubmit={submit}>
      <p className="kern-body">{t('leave.text')}</p>
      <Field
        label={t('leave.lastDay')}
        hint={t('leave.lastDay.hint')}
        error={missing.includes('lastDay') ? t('form.missing') : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            className="kern-form-input__input"
            value={lastDay}
            onChange={({ target }) => setLastDay(target.value)}
          />
        )}
      </Field>
      <SuccessionFields groups={groups} chosen={chosen} missing={missing} onChange={setChosen} />
      <div className="rf-actions">
        <Button kind="primary" type="submit">
          {t('leave.look')}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
      {isLooking && (
        <SecondLook
          title={t('leave.sure', { name: person.name })}
          action={t('leave.do')}
          onClose={() => setLooking(false)}
          onConfirm={async () => {
            await ask(Leave, {
              input: {
                personId: person.id,
                version: handOver.person.version,
                lastDay,
                successions: groups.map(({ kind }) => ({ kind, successorId: chosen[kind]?.id ?? null })),
              },
            });
            await onDone(t('leave.done', { name: person.name, date: day(lastDay) }));
          }}
        >
          <p className="kern-body">{t('leave.means', { name: person.name, date: day(lastDay) })}</p>
          <ul>
            {groups.map((group) => (
              <li key={group.kind}>
                {group.name} ({group.count}): {chosen[group.kind]?.name ?? group.ifNobody}
              </li>
            ))}
          </ul>
        </SecondLook>
      )}
    </form>
  );
}
