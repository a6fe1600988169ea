import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { entryOf } from '../../ui/form-entry.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { accountWords } from './words.js';
import { createToken, type TokenScope } from './account-data.js';
import { ScopeChoice } from './scope-choice.js';

const FIELDS = ['name', 'scopes', 'expiresOn'] as const;
type FieldName = (typeof FIELDS)[number];

/** Makes a token: what it is for, what it may, until when. What is typed stays when something goes wrong. */
export function NewToken({ onMade }: { onMade(token: string): void }) {
  const { t } = useWords(accountWords);
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState<readonly FieldName[]>([]);
  const { mutate, isPending, error } = useMutation({ mutationFn: createToken, onSuccess: onMade });
  const refusal = findApiError(error);
  const faultOf = (field: FieldName) =>
    missing.includes(field)
      ? t(`tokens.missing.${field}`)
      : refusal?.field === field
        ? refusal.message
        : undefined;
  useEffect(() => {
    if (missing.length > 0 || refusal) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [missing, refusal]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    const entries = new FormData(event.currentTarget);
    const input = {
      name: entryOf(entries, 'name').trim(),
      scopes: entries.getAll('scopes') as TokenScope[],
      expiresOn: entryOf(entries, 'expiresOn'),
    };
    const gaps = FIELDS.filter((field) => input[field].length === 0);
    setMissing(gaps);
    if (gaps.length === 0) mutate(input);
  };
  return (
    <form ref={form} className="rf-form" noValidate onSubmit={submit} aria-labelledby="new-token">
      <h3 id="new-token" className="kern-title">
        {t('tokens.new')}
      </h3>
      {error && !FIELDS.some(faultOf) && (
        <Notice kind="danger" title={failureText(error, t('app.offline.text'))} isAlert />
      )}
      <div className="rf-form--narrow">
        <Field label={t('tokens.name')} hint={t('tokens.name.hint')} error={faultOf('name')}>
          {(control) => (
            <input
              {...control}
              name="name"
              maxLength={100}
              autoComplete="off"
              className="kern-form-input__input"
            />
          )}
        </Field>
      </div>
      <ScopeChoice error={faultOf('scopes')} />
      <div className="rf-form--narrow">
        <Field label={t('tokens.expiresOn')} hint={t('tokens.expiresOn.hint')} error={faultOf('expiresOn')}>
          {(control) => (
            <input {...control} name="expiresOn" type="date" className="kern-form-input__input" />
          )}
        </Field>
      </div>
      <div>
        <Button type="submit" busy={isPending}>
          {t('tokens.create')}
        </Button>
      </div>
    </form>
  );
}
