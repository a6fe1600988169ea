import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import type { TakenItem } from './minutes-data.js';
import { recordOutcome } from './minutes-mutations.js';
import { minutesWords } from './words.js';

interface UndecidedItemProps {
  readonly item: TakenItem;
  onDecide(): void;
  onDone(text: string): void;
}

/** An item without an outcome: decided now, put off to a day, or discussed without any. */
export function UndecidedItem({ item, onDecide, onDone }: UndecidedItemProps) {
  const { t } = useWords(minutesWords);
  const [isDeferring, setIsDeferring] = useState(false);
  const [dueOn, setDueOn] = useState('');
  const { id, position } = item;
  const defer = useMutation({
    mutationFn: () =>
      recordOutcome({ agendaItemId: id, kind: 'DEFERRAL', text: t('close.defer.text'), dueOn }),
    onSuccess: () => onDone(t('close.deferred', { position })),
  });
  const pass = useMutation({
    mutationFn: () => recordOutcome({ agendaItemId: id, kind: 'INFORMATION', text: t('close.without.text') }),
    onSuccess: () => onDone(t('close.noted', { position })),
  });
  const error = defer.error ?? pass.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (dueOn && !defer.isPending) defer.mutate();
  };
  return (
    <li className="rf-row">
      <div className="rf-open-item">
        <p className="rf-row__title">
          {position}. {item.titleWithSubject}
        </p>
        {error && <Failure error={error} />}
        <div className="rf-actions">
          <Button aria-label={t('close.decideAt', { position })} onClick={onDecide}>
            {t('close.decide')}
          </Button>
          <Button
            aria-label={t('close.deferAt', { position })}
            aria-expanded={isDeferring}
            onClick={() => setIsDeferring(!isDeferring)}
          >
            {t('close.defer')}
          </Button>
          <Button
            kind="tertiary"
            aria-label={t('close.withoutAt', { position })}
            busy={pass.isPending}
            onClick={() => pass.mutate()}
          >
            {t('close.without')}
          </Button>
        </div>
        {isDeferring && (
          <form
            className="rf-search"
            noValidate
            onSubmit={submit}
            aria-label={t('close.deferAt', { position })}
          >
            <Field label={t('out.due.DEFERRAL')}>
              {(control) => (
                <input
                  {...control}
                  autoFocus
                  type="date"
                  required
                  className="kern-form-input__input"
                  value={dueOn}
                  onChange={({ target }) => setDueOn(target.value)}
                />
              )}
            </Field>
            <Button kind="primary" type="submit" busy={defer.isPending || dueOn === ''}>
              {t('close.defer')}
            </Button>
          </form>
        )}
      </div>
    </li>
  );
}
