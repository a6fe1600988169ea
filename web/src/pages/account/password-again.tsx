import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { entryOf } from '../../ui/form-entry.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { accountWords } from './words.js';

interface PasswordAgainProps<Result> {
  readonly isAsked: boolean;
  readonly submit: string;
  readonly act: (password?: string) => Promise<Result>;
  onDone(result: Result): unknown;
}

/** Asks for the password before something changes that decides who comes in. */
export function PasswordAgain<Result>({ isAsked, submit, act, onDone }: PasswordAgainProps<Result>) {
  const { t } = useWords(accountWords);
  const field = useRef<HTMLInputElement>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (password?: string) => act(password),
    onSuccess: onDone,
    onError: () => field.current?.focus(),
  });
  const refusal = findApiError(error);
  const fault = refusal?.field === 'password' ? refusal.message : undefined;
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isPending) mutate(isAsked ? entryOf(new FormData(event.currentTarget), 'again') : undefined);
  };
  return (
    <form className="rf-form rf-form--narrow" noValidate onSubmit={onSubmit}>
      {error && !fault && <Notice kind="danger" title={failureText(error, t('app.offline.text'))} isAlert />}
      {isAsked && (
        <Field label={t('account.factor.confirm')} error={fault}>
          {(control) => (
            <input
              {...control}
              ref={field}
              name="again"
              type="password"
              autoComplete="current-password"
              className="kern-form-input__input"
            />
          )}
        </Field>
      )}
      <div>
        <Button type="submit" busy={isPending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
