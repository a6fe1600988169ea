import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { entryOf } from '../../ui/form-entry.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { accountWords } from '../account/words.js';
import { signIn, type Step } from './sign-in-data.js';

interface PasswordStepProps {
  onStep(step: Step): void;
  onTried(): void;
}

/** E-mail and password. What went wrong stands beside the form and stays. */
export function PasswordStep({ onStep, onTried }: PasswordStepProps) {
  const { t } = useWords(accountWords);
  const [problem, setProblem] = useState<string>();
  const notice = useRef<HTMLDivElement>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: signIn,
    onError: (error) => setProblem(failureText(error, t('app.offline.text'))),
    onSuccess: onStep,
  });
  useEffect(() => {
    if (problem) notice.current?.focus();
  }, [problem]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onTried();
    const form = new FormData(event.currentTarget);
    const input = { email: entryOf(form, 'email').trim(), password: entryOf(form, 'password') };
    setProblem(input.email && input.password ? undefined : t('signIn.missing'));
    if (input.email && input.password) mutate(input);
  };

  return (
    <form className="rf-form rf-form--narrow" noValidate onSubmit={submit}>
      <p className="kern-body">{t('signIn.lead')}</p>
      {problem && <Notice ref={notice} kind="danger" title={problem} isAlert />}
      <Field label={t('signIn.email')}>
        {(control) => (
          <input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            className="kern-form-input__input"
          />
        )}
      </Field>
      <Field label={t('signIn.password')}>
        {(control) => (
          <input
            {...control}
            name="password"
            type="password"
            autoComplete="current-password"
            className="kern-form-input__input"
          />
        )}
      </Field>
      <div>
        <Button kind="primary" type="submit" busy={isPending}>
          {t('signIn.submit')}
        </Button>
      </div>
    </form>
  );
}
