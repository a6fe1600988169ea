import { useState } from 'react';
import { useWords } from '../../words/words.js';
import { accountWords } from './words.js';
import { beginFactor, confirmFactor, type Setup } from './account-data.js';
import { CodeForm } from './code-form.js';
import { PasswordAgain } from './password-again.js';
import { RecoveryCodes } from './recovery-codes.js';

interface NewFactorProps {
  readonly asksPassword?: boolean;
  onBegun?(): void;
  onDone(): void;
}

/** Sets up a second factor: password, picture, code, recovery codes. */
export function NewFactor({ asksPassword = false, onBegun, onDone }: NewFactorProps) {
  const { t } = useWords(accountWords);
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
  const { t } = useWords(accountWords);
  return (
    <CodeForm
      label={t('factor.code')}
      hint={t('factor.code.hint')}
      submit={t('factor.confirm')}
      onlyDigits
      act={confirmFactor}
      onDone={onConfirmed}
    >
      <p className="kern-body">{t('factor.scan')}</p>
      <img
        className="rf-qr"
        alt={t('factor.picture')}
        src={`data:image/svg+xml,${encodeURIComponent(setup.qrCode)}`}
      />
      <p className="kern-body">
        {t('factor.secret')}: <code className="rf-secret">{setup.secret}</code>
      </p>
    </CodeForm>
  );
}
