import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { entryOf } from '../../ui/form-entry.js';
import { useWords } from '../../words/words.js';
import { NewFactor } from '../account/new-factor.js';
import { enterCode, type Step } from './sign-in-data.js';

interface SecondStepProps {
  readonly step: Exclude<Step, 'DONE'>;
  onDone(): void;
  onAgain(): void;
}

/** The second factor: its code, or setting it up on the way in. */
export function SecondStep({ step, onDone, onAgain }: SecondStepProps) {
  const { t } = useWords();
  return (
    <>
      {step === 'CODE' ? (
        <CodeForm onDone={onDone} />
      ) : (
        <>
          <p className="kern-body rf-text">{t('signIn.enrol.lead')}</p>
          <NewFactor onDone={onDone} />
        </>
      )}
      <div className="rf-actions">
        <Button kind="tertiary" onClick={onAgain}>
          {t('signIn.again')}
        </Button>
      </div>
    </>
  );
}

function CodeForm({ onDone }: Pick<SecondStepProps, 'onDone'>) {
  const { t } = useWords();
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: enterCode,
    onError: (error) => {
      setProblem(failureText(error, t('app.offline.text')));
      field.current?.focus();
    },
    onSuccess: onDone,
  });
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = entryOf(new FormData(event.currentTarget), 'code').trim();
    setProblem(code ? undefined : t('signIn.code.missing'));
    if (code) mutate(code);
  };
  return (
    <form className="rf-form rf-form--narrow" noValidate onSubmit={submit}>
      <p className="kern-body">{t('signIn.code.lead')}</p>
      <Field label={t('signIn.code')} hint={t('signIn.code.hint')} error={problem}>
        {(control) => (
          <input
            {...control}
            ref={field}
            name="code"
            autoComplete="one-time-code"
            autoCapitalize="none"
            className="kern-form-input__input"
          />
        )}
      </Field>
      <div>
        <Button kind="primary" type="submit" busy={isPending}>
          {t('signIn.code.submit')}
        </Button>
      </div>
    </form>
  );
}
