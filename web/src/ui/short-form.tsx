import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { findApiError } from '../api/api-error.js';
import { useWords } from '../words/words.js';
import { Button } from './button.js';
import { CheckField } from './check-field.js';
import { type Choice, Combobox } from './combobox.js';
import { Failure } from './failure.js';
import { eurosOf, manyOf, nameOf, writtenMany } from './form-values.js';
import { Field } from './field.js';
import { ManyChoice } from './many-choice.js';
import { Select } from './select.js';
import { useSavedForm } from './use-saved-form.js';

export type FormValues = Readonly<Record<string, string>>;

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind?: 'text' | 'long' | 'day' | 'number' | 'euros' | 'choice' | 'check' | 'search' | 'many';
  readonly isOptional?: boolean;
  readonly maxLength?: number;
  readonly options?: readonly { readonly value: string; readonly name: string }[];
  readonly search?: (text: string, values: FormValues) => Promise<readonly Choice[]>;
  /** On what else it depends what is found. */
  readonly searchKey?: (values: FormValues) => string;
}

interface ShortFormProps {
  readonly title: string;
  /** Where its title stands in the order of headings; right below that of the page it is 2. */
  readonly level?: 2 | 3;
  readonly fields: readonly FormField[];
  readonly initial?: FormValues;
  readonly send: string;
  /** Under which name what was typed survives a closed tab. */
  readonly draftKey?: string;
  /** Throws what the service refuses; then everything stays as it was typed. */
  onSend(values: FormValues): Promise<void>;
  onCancel(): void;
  /** What is entered in a way of its own, above the fields. */
  readonly above?: ReactNode;
  /** What is entered in a way of its own, below the fields. */
  readonly children?: ReactNode;
}

/** A few entries and a button: what is wrong stands beside the field, what was typed is kept. */
export function ShortForm({
  title,
  level = 3,
  fields,
  initial = {},
  send,
  draftKey,
  onSend,
  onCancel,
  above,
  children,
}: ShortFormProps) {
  const { t } = useWords();
  const { form: values, change, forget } = useSavedForm<FormValues>(draftKey, initial);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [unclear, setUnclear] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  // Who opened it by a button goes on in it; who came to the page of it reads the page first
  const place = useRef<HTMLFormElement>(null);
  const [isOpened] = useState(() => document.activeElement instanceof HTMLButtonElement);
  useEffect(() => {
    if (isOpened) place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [isOpened]);
  const Heading = `h${level}` as const;
  const refused = findApiError(refusal);
  const isBeside = fields.some(({ name }) => name === refused?.field);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const empty = fields
      .filter(({ name, isOptional, kind }) => !isOptional && kind !== 'check' && !values[name]?.trim())
      .map(({ name }) => name);
    const odd = fields.filter(({ name, kind }) => hasNoNumber(kind, values[name])).map(({ name }) => name);
    setMissing(empty);
    setUnclear(odd);
    setRefusal(undefined);
    if (empty.length + odd.length > 0) {
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    setBusy(true);
    try {
      await onSend(values);
      forget();
    } catch (error) {
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      ref={place}
      className="rf-form rf-form--card rf-card"
      aria-label={title}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <Heading className="kern-title">{title}</Heading>
      {above}
      {fields.map((field) => (
        <Entry
          key={field.name}
          field={field}
          values={values}
          error={
            missing.includes(field.name)
              ? t('form.missing')
              : unclear.includes(field.name)
                ? t(field.kind === 'euros' ? 'form.noEuros' : 'form.noNumber')
                : refused?.field === field.name
                  ? refused.message
                  : undefined
          }
          onChange={change}
        />
      ))}
      {children}
      {refusal !== undefined && !isBeside && <Failure error={refusal} />}
      <div className="rf-actions">
        <Button kind="primary" type="submit" busy={busy}>
          {send}
        </Button>
        <Button
          kind="tertiary"
          onClick={() => {
            forget();
            onCancel();
          }}
        >
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface EntryProps {
  readonly field: FormField;
  readonly values: FormValues;
  readonly error?: string;
  onChange(changed: FormValues): void;
}

function Entry({ field, values, error, onChange }: EntryProps) {
  const { t } = useWords();
  const { name, label, hint, kind = 'text', isOptional, maxLength, options, search } = field;
  const searchKey = field.searchKey ? `${name} ${field.searchKey(values)}` : name;
  const value = values[name] ?? '';
  const set = (next: string) => onChange({ [name]: next });
  if (kind === 'many' && search)
    return (
      <ManyChoice
        label={label}
        hint={hint}
        error={error}
        isOptional={isOptional}
        searchKey={searchKey}
        search={(text) => search(text, values)}
        chosen={manyOf(values, name)}
        onChange={(chosen) => onChange(writtenMany(name, chosen))}
      />
    );
  if (kind === 'search' && search)
    return (
      <Combobox
        label={label}
        hint={hint}
        error={error}
        isOptional={isOptional}
        searchKey={searchKey}
        search={(text) => search(text, values)}
        value={value ? { id: value, name: values[nameOf(name)] ?? '' } : null}
        onChange={(choice) => onChange({ [name]: choice?.id ?? '', [nameOf(name)]: choice?.name ?? '' })}
      />
    );
  if (kind === 'check')
    return (
      <CheckField
        label={label}
        hint={hint}
        error={error}
        isOn={value === 'yes'}
        onChange={(isOn) => set(isOn ? 'yes' : '')}
      />
    );
  return (
    <Field label={label} hint={hint} error={error} isOptional={isOptional}>
      {(control) => {
        if (kind === 'long')
          return (
            <textarea
              {...control}
              className="kern-form-input__input"
              value={value}
              maxLength={maxLength}
              onChange={({ target }) => set(target.value)}
            />
          );
        if (kind === 'choice')
          return (
            <Select {...control} value={value} onChange={({ target }) => set(target.value)}>
              <option value="">{t('form.reasonCode.choose')}</option>
              {options?.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.name}
                </option>
              ))}
            </Select>
          );
        return (
          <input
            {...control}
            className="kern-form-input__input"
            type={kind === 'day' ? 'date' : 'text'}
            inputMode={kind === 'number' ? 'decimal' : kind === 'euros' ? 'numeric' : undefined}
            value={value}
            maxLength={maxLength}
            onChange={({ target }) => set(target.value)}
          />
        );
      }}
    </Field>
  );
}

/** A text as it is sent: nothing where nothing was entered. */
export const orNothing = (value: string | undefined): string | null => value?.trim() || null;

/** A number as people type it, with a comma or a point. */
export const numberOf = (value: string | undefined): number | null => {
  const text = value?.trim().replace(',', '.');
  return text ? Number(text) : null;
};

/** Whether something was typed where a number belongs that is none. */
const hasNoNumber = (kind: FormField['kind'], value: string | undefined): boolean =>
  (kind === 'number' && Number.isNaN(numberOf(value))) || (kind === 'euros' && Number.isNaN(eurosOf(value)));
