import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import type { TakenOutcome } from './minutes-data.js';
import { changeOutcome, completeOutcome } from './minutes-mutations.js';
import { minutesWords } from './words.js';

interface OutcomeListProps {
  readonly outcomes: readonly TakenOutcome[];
  readonly itemId: string;
  onDone(text: string): void;
}

/** What came out of an item so far, and what it wrote into the plan. */
export function OutcomeList({ outcomes, itemId, onDone }: OutcomeListProps) {
  const { t } = useWords(minutesWords);
  if (outcomes.length === 0) return null;
  return (
    <ul className="rf-outcomes" aria-label={t('meeting.item.outcomes')}>
      {outcomes.map((outcome) => (
        <li key={outcome.id}>
          <OutcomeEntry outcome={outcome} itemId={itemId} onDone={onDone} />
        </li>
      ))}
    </ul>
  );
}

type Doing = 'CHANGE' | 'COMPLETE';

function OutcomeEntry({
  outcome,
  itemId,
  onDone,
}: {
  readonly outcome: TakenOutcome;
  readonly itemId: string;
  onDone(text: string): void;
}) {
  const { t, day } = useWords(minutesWords);
  const [doing, setDoing] = useState<Doing | null>(null);
  const { number, kind, text, dueOn, doneOn, completionNote, responsibleOffice, allowedActions } = outcome;
  const others = outcome.decidedWith.filter(({ id }) => id !== itemId);
  const facts = [
    responsibleOffice && t('outcome.by', { office: responsibleOffice.name }),
    doneOn && t('outcome.done', { date: day(doneOn) }),
    !doneOn && dueOn && t(outcome.isOverdue ? 'outcome.overdue' : 'outcome.due', { date: day(dueOn) }),
    completionNote,
    others.length > 0 && t('outcome.with', { items: others.map(({ title }) => title).join(', ') }),
  ].filter((fact) => typeof fact === 'string');
  const finish = (said: string) => {
    setDoing(null);
    onDone(said);
  };
  return (
    <div className="rf-said">
      <p className="rf-said__head">
        <strong>{t(`outcome.${kind}`)}</strong> {number}
      </p>
      <p>{text}</p>
      {facts.length > 0 && <p className="rf-muted">{facts.join(' · ')}</p>}
      {outcome.effects.map((effect) => (
        <p key={effect.id} className="rf-wrote">
          {t(`out.wrote.${effect.kind}`, {
            measure: effect.measure?.number ?? '',
            task: effect.task?.number ?? '',
            from: effect.fromStatus ? t(`status.${effect.fromStatus}`) : '',
            to: effect.toStatus ? t(`status.${effect.toStatus}`) : '',
          })}
        </p>
      ))}
      {doing ? (
        <OutcomeChange outcome={outcome} doing={doing} onDone={finish} onBack={() => setDoing(null)} />
      ) : (
        <div className="rf-actions">
          {allowedActions.includes('CHANGE') && (
            <Button
              kind="tertiary"
              aria-label={t('out.changeOf', { number })}
              onClick={() => setDoing('CHANGE')}
            >
              {t('out.change')}
            </Button>
          )}
          {allowedActions.includes('COMPLETE') && (
            <Button
              kind="tertiary"
              aria-label={t('out.completeOf', { number })}
              onClick={() => setDoing('COMPLETE')}
            >
              {t('out.complete')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface OutcomeChangeProps {
  readonly outcome: TakenOutcome;
  readonly doing: Doing;
  onDone(text: string): void;
  onBack(): void;
}

/** Its wording and day corrected, or the word that it is done. */
function OutcomeChange({
  outcome: { id, version, number, ...before },
  doing,
  onDone,
  onBack,
}: OutcomeChangeProps) {
  const { t } = useWords(minutesWords);
  const isChange = doing === 'CHANGE';
  const [text, setText] = useState(isChange ? before.text : '');
  const [dueOn, setDueOn] = useState(before.dueOn ?? '');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      isChange
        ? changeOutcome({ id, version, text: text.trim(), dueOn: dueOn || null })
        : completeOutcome({ id, version, completionNote: text.trim() || undefined }),
    onSuccess: () => onDone(t(isChange ? 'out.changed' : 'out.completed', { number })),
  });
  const isMissing = isChange && text.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isMissing && !isPending) mutate();
  };
  return (
    <form
      className="rf-form"
      noValidate
      onSubmit={submit}
      aria-label={t(isChange ? 'out.changeOf' : 'out.completeOf', { number })}
    >
      {error && <Failure error={error} />}
      <Field
        label={t(isChange ? 'out.text' : 'out.complete.note')}
        isOptional={!isChange}
        error={isMissing ? t('out.text.missing') : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            autoFocus
            className="kern-form-input__input"
            rows={3}
            maxLength={isChange ? 5000 : 2000}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      {isChange && before.kind !== 'INFORMATION' && (
        <Field label={t(before.kind === 'DEFERRAL' ? 'out.due.DEFERRAL' : 'out.due.other')} isOptional>
          {(control) => (
            <input
              {...control}
              type="date"
              className="kern-form-input__input"
              value={dueOn}
              onChange={({ target }) => setDueOn(target.value)}
            />
          )}
        </Field>
      )}
      <div className="rf-actions">
        <Button kind="primary" type="submit" busy={isPending}>
          {t(isChange ? 'out.save' : 'out.complete')}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
