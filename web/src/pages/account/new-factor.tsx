import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { entryOf } from '../../ui/form-entry.js';
import { useWords } from '../../words/words.js';
import { beginFactor, confirmFactor, type Setup } from './account-data.js';
import { PasswordAgain } from './password-again.js';
import { RecoveryCodes } from './recovery-codes.js';

interface NewFactorProps {
  readonly asksPassword?: boolean;
  onBegun?(): void;
  onDone(): void;
}

/** Sets up a second factor: password, picture, code, recovery codes. */
export function NewFactor({ asksPassword = false, onBegun, onDone }: NewFactorProps) {
  const { t } = useWords();
  const [setup, setSetup] = useState<Setup>();
  const [codes, setCodes] = useState<readonly string[]>();
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  if (setup)
    return (
      <SetupForm
        setup={setup}
        onConfirmed={(made) => {
          onBegun?.();
          setCodes(made);
        }}
      />
    );
  return (
    <PasswordAgain
      isAsked={asksPassword}
      submit={t(asksPassword ? 'account.factor.begin' : 'signIn.enrol.begin')}
      act={beginFactor}
      onDone={setSetup}
    />
  );
}

interface SetupFormProps {
  readonly setup: Setup;
  onConfirmed(codes: readonly string[]): void;
}

function SetupForm({ setup, onConfirmed }: SetupFormProps) {
  const { t } = useWords();
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: confirmFactor,
    onSuccess: onConfirmed,
    onError: (error) => {
      setProblem(failureText(error, t('app.offline.text')));
      field.current?.focus();
    },
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
      <p className="kern-body">{t('factor.scan')}</p>
      <img
        className="rf-qr"
        alt={t('factor.picture')}
        src={`data:image/svg+xml,${encodeURIComponent(setup.qrCode)}`}
      />
      <p className="kern-body">
        {t('factor.secret')}: <code className="rf-secret">{setup.secret}</code>
      </p>
      <Field label={t('factor.code')} hint={t('factor.code.hint')} error={problem}>
        {(control) => (
          <input
            {...control}
            ref={field}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            className="kern-form-input__input"
          />
        )}
      </Field>
      <div>
        <Button kind="primary" type="submit" busy={isPending}>
          {t('factor.confirm')}
        </Button>
      </div>
    </form>
  );
}
