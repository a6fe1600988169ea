import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import type { PaperKind } from '../papers/paper-kinds.js';
import { HeadFields } from './head-fields.js';
import type { PaperEntry } from './paper-entry.js';
import { SubjectFields } from './subject-fields.js';
import { askedFor } from './subjects.js';
import { paperWords } from './words.js';

interface PaperFormProps {
  readonly kind: PaperKind;
  readonly entry: PaperEntry;
  readonly submit: string;
  readonly busy: boolean;
  readonly error: unknown;
  onChange(changes: Partial<PaperEntry>): void;
  onSubmit(): void;
  readonly children?: ReactNode;
}

const known = new Set([
  'meetingId',
  'bodyId',
  'officeId',
  'strategyId',
  'areaId',
  'fieldOfActionId',
  'measureId',
  'asOf',
  'since',
  'title',
  'subtitle',
]);

/** Everything that people enter for a paper. What was typed stays when something goes wrong. */
export function PaperForm({
  kind,
  entry,
  submit,
  busy,
  error,
  onChange,
  onSubmit,
  children,
}: PaperFormProps) {
  const { t } = useWords(paperWords);
  const form = useRef<HTMLFormElement>(null);
  const refusal = findApiError(error);
  const faultOf = (field: string) => (refusal?.field === field ? refusal.message : undefined);
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [refusal]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  const line = (name: 'title' | 'subtitle' | 'asOf' | 'since', type: 'text' | 'date') => (
    <Field
      label={t(`paper.entry.${name}`)}
      hint={t(`paper.entry.${name}.hint`)}
      error={faultOf(name)}
      isOptional
    >
      {(control) => (
        <input
          {...control}
          type={type}
          maxLength={200}
          className="kern-form-input__input"
          value={entry[name]}
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <form ref={form} className="rf-form" noValidate onSubmit={send}>
      <SubjectFields kind={kind} entry={entry} onChange={onChange} faultOf={faultOf} />
      <div className="rf-pair">
        {line('title', 'text')}
        {line('subtitle', 'text')}
        {line('asOf', 'date')}
        {askedFor[kind].tellsChanges && line('since', 'date')}
      </div>
      <details className="rf-fold">
        <summary>{t('paper.head')}</summary>
        <div className="rf-form">
          <HeadFields entry={entry} onChange={onChange} />
        </div>
      </details>
      {error !== null && error !== undefined && !known.has(refusal?.field ?? '') && <Failure error={error} />}
      <div className="rf-actions">
        <Button kind="primary" type="submit" busy={busy}>
          {submit}
        </Button>
        {children}
      </div>
    </form>
  );
}
