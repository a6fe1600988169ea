import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { fieldsQuery } from '../../list/filter-data.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { EntriesConflict } from './entries-conflict.js';
import { choicesQuery } from './form-data.js';
import { levels, type StrategyEntries } from './strategy-entries.js';
import { strategyWords } from './words.js';

interface StrategyFormProps {
  readonly start: StrategyEntries;
  /** What the button says. */
  readonly send: string;
  save(entries: StrategyEntries): Promise<string>;
  /** What stands there by now, where somebody else was faster; it is what is changed from then on. */
  readNow?(): Promise<StrategyEntries>;
  onSaved(id: string): Promise<void>;
  onBack(): void;
}

/** Everything about a strategy but its text. */
export function StrategyForm({ start, send, save, readNow, onSaved, onBack }: StrategyFormProps) {
  const { t, locale } = useWords(strategyWords);
  const [entries, setEntries] = useState(start);
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { data: choices, error: unread } = useQuery(choicesQuery);
  const { data: fields } = useQuery(fieldsQuery);
  const [theirs, setTheirs] = useState<StrategyEntries>();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () => save(entries),
    onSuccess: onSaved,
    onError: async (failure) => {
      if (findApiError(failure)?.isConflict) setTheirs(await readNow?.());
    },
  });
  const refusal = findApiError(error);
  const change = (part: Partial<StrategyEntries>) => setEntries((before) => ({ ...before, ...part }));
  const faultOf = (field: keyof StrategyEntries) =>
    refusal?.field === field
      ? refusal.message
      : isChecked && !entries[field]
        ? t('strategy.form.required')
        : undefined;
  const refusedOf = (field: keyof StrategyEntries) =>
    refusal?.field === field ? refusal.message : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (entries.title.trim() && entries.leadOfficeId) mutate();
    else form.current?.querySelector<HTMLElement>(entries.title.trim() ? 'select' : 'input')?.focus();
  };
  if (unread) return <Failure error={unread} />;
  if (!choices || !fields) return <Loading />;
  if (theirs) {
    const settle = (settled: StrategyEntries) => {
      setEntries(settled);
      setTheirs(undefined);
      reset();
    };
    return (
      <EntriesConflict
        mine={entries}
        theirs={theirs}
        choices={choices}
        fields={fields}
        onKeepMine={() => settle(entries)}
        onTakeTheirs={() => settle(theirs)}
      />
    );
  }
  const chosen = new Set(entries.problemAreaIds);
  return (
    <form ref={form} className="rf-form rf-text" noValidate onSubmit={submit}>
      {error && !refusal?.field && <Failure error={error} />}
      <Field label={t('strategy.form.titleOf')} error={faultOf('title')}>
        {(control) => (
          <input
            {...control}
            maxLength={200}
            className="kern-form-input__input"
            value={entries.title}
            onChange={({ target }) => change({ title: target.value })}
          />
        )}
      </Field>
      <Field label={t('strategy.form.office')} error={faultOf('leadOfficeId')}>
        {(control) => (
          <Select
            {...control}
            value={entries.leadOfficeId}
            onChange={({ target }) => change({ leadOfficeId: target.value })}
          >
            <option value="">{t('strategy.form.choose')}</option>
            {choices.offices.nodes.map(({ id, name, organisation }) => (
              <option key={id} value={id}>
                {name} ({organisation.name})
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('strategies.field')} isOptional>
        {(control) => (
          <Select
            {...control}
            value={entries.fieldOfActionId}
            onChange={({ target }) => change({ fieldOfActionId: target.value })}
          >
            <option value="">{t('strategy.form.field.none')}</option>
            {fields.map(({ id, nameDe, nameEn }) => (
              <option key={id} value={id}>
                {(locale === 'en' && nameEn) || nameDe}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <fieldset className="rf-ticks">
        <legend className="kern-label">{t('strategy.form.problems')}</legend>
        <p className="kern-hint">{t('strategy.form.problems.hint')}</p>
        {choices.problemAreas.nodes.map(({ id, number, title }) => (
          <label key={id} className="rf-choice rf-tick">
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={({ target }) =>
                change({
                  problemAreaIds: target.checked
                    ? [...chosen, id]
                    : entries.problemAreaIds.filter((one) => one !== id),
                })
              }
            />
            <span>
              {number} {title}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="rf-pair">
        <Field label={t('strategy.form.from')} isOptional error={refusedOf('periodFrom')}>
          {(control) => (
            <input
              {...control}
              type="date"
              className="kern-form-input__input"
              value={entries.periodFrom}
              onChange={({ target }) => change({ periodFrom: target.value })}
            />
          )}
        </Field>
        <Field label={t('strategy.form.to')} isOptional error={refusedOf('periodTo')}>
          {(control) => (
            <input
              {...control}
              type="date"
              className="kern-form-input__input"
              value={entries.periodTo}
              onChange={({ target }) => change({ periodTo: target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t('strategy.form.visibility')}>
        {(control) => (
          <Select
            {...control}
            value={entries.visibility}
            onChange={({ target }) =>
              change({ visibility: levels.find((level) => level === target.value) ?? 'INTERNAL' })
            }
          >
            {levels.map((level) => (
              <option key={level} value={level}>
                {t(`strategy.form.visibility.${level}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="rf-actions">
        <Button kind="primary" type="submit" busy={isPending}>
          {send}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
