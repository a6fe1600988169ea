import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { Combobox } from '../../ui/combobox.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import type { TakenItem } from './minutes-data.js';
import { recordOutcome } from './minutes-mutations.js';
import { searchOffices } from '../../ui/choices.js';
import {
  effectsOf,
  emptyOutcome,
  type Fault,
  faultsOf,
  type Kind,
  needsDay,
  needsOffice,
  outcomeOf,
} from './outcome-draft.js';
import { OutcomeLook } from './outcome-look.js';
import { PlanFields } from './plan-fields.js';
import { useSavedForm } from '../../ui/use-saved-form.js';
import { minutesWords } from './words.js';

interface OutcomeFormProps {
  readonly item: TakenItem;
  /** What can come out of meetings of this body. */
  readonly kinds: readonly Kind[];
  onDone(text: string): void;
  onBack(): void;
}

/** What came out of an item, and what it changes in the plan. What is typed stays until it is sent. */
export function OutcomeForm({ item, kinds, onDone, onBack }: OutcomeFormProps) {
  const { t } = useWords(minutesWords);
  const { form, change, forget } = useSavedForm(
    `outcome.${item.id}`,
    emptyOutcome(kinds.includes('RESOLUTION') ? 'RESOLUTION' : 'RECOMMENDATION'),
  );
  const [isTried, setIsTried] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => place.current?.querySelector('select')?.focus(), []);
  const plans = form.kind === 'RESOLUTION' || form.kind === 'RECOMMENDATION';
  const draft = {
    ...form,
    ...(!plans && { plan: 'NONE' as const }),
    ...(form.kind === 'TASK' && { hasTask: false }),
  };
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => recordOutcome(outcomeOf(draft, item.id), effectsOf(draft, item)),
    onSuccess: ({ number }) => {
      forget();
      onDone(t('out.recorded', { kind: t(`outcome.${form.kind}`), number }));
    },
  });
  const missing = faultsOf(draft);
  const refusal = findApiError(error);
  const words: Record<Fault, string> = {
    text: t('out.text.missing'),
    office: t('out.office.missing'),
    dueOn: t('out.due.missing'),
    to: t('out.move.missing'),
    title: t('out.create.title.missing'),
    lead: t('out.create.office.missing'),
    taskText: t('out.text.missing'),
    taskOffice: t('out.office.missing'),
    taskDue: t('out.due.missing'),
  };
  const fault = (name: Fault) =>
    isTried && missing.includes(name) ? words[name] : refusal?.field === name ? refusal.message : undefined;
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0) place.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [attempts]);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setIsTried(true);
    if (missing.length > 0) setAttempts((count) => count + 1);
    else if (!isPending) mutate();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
    else if (event.key === 'Escape' && !event.defaultPrevented) onBack();
  };
  const dueLabel = t(form.kind === 'DEFERRAL' ? 'out.due.DEFERRAL' : 'out.due.other');
  return (
    <form
      ref={place}
      className="rf-form rf-second-look"
      noValidate
      onSubmit={submit}
      onKeyDown={onKeyDown}
      aria-label={t('out.recordAt', { position: item.position })}
    >
      {error && !(refusal?.field && refusal.field in words) && (
        <Notice kind="danger" title={failureText(error, t('app.offline.text'))} isAlert />
      )}
      <Field label={t('out.kind')}>
        {(control) => (
          <Select
            {...control}
            value={form.kind}
            onChange={({ target }) => change({ kind: target.value as Kind })}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`outcome.${kind}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('out.text')} error={fault('text')}>
        {(control) => (
          <textarea
            {...control}
            className="kern-form-input__input"
            rows={3}
            maxLength={5000}
            value={form.text}
            onChange={({ target }) => change({ text: target.value })}
          />
        )}
      </Field>
      {form.kind !== 'INFORMATION' && (
        <div className="rf-pair">
          <Combobox
            label={t('out.office')}
            isOptional={!needsOffice(form.kind)}
            error={fault('office')}
            searchKey="offices"
            search={searchOffices}
            value={form.office}
            onChange={(office) => change({ office })}
          />
          <Field label={dueLabel} isOptional={!needsDay(form.kind)} error={fault('dueOn')}>
            {(control) => (
              <input
                {...control}
                type="date"
                className="kern-form-input__input"
                value={form.dueOn}
                onChange={({ target }) => change({ dueOn: target.value })}
              />
            )}
          </Field>
        </div>
      )}
      <PlanFields item={item} draft={draft} change={change} fault={fault} />
      <OutcomeLook draft={draft} item={item} />
      <div className="rf-actions">
        <Button kind="primary" type="submit" busy={isPending}>
          {t('out.send')}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
