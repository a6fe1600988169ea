import { Button } from '../../ui/button.js';
import { useWords } from '../../words/words.js';
import { accountWords } from '../account/words.js';
import { CodeForm } from '../account/code-form.js';
import { NewFactor } from '../account/new-factor.js';
import { enterCode, type Step } from './sign-in-data.js';

interface SecondStepProps {
  readonly step: Exclude<Step, 'DONE'>;
  onDone(): void;
  onAgain(): void;
}

/** The second factor: its code, or setting it up on the way in. */
export function SecondStep({ step, onDone, onAgain }: SecondStepProps) {
  const { t } = useWords(accountWords);
  return (
    <>
      {step === 'CODE' ? (
        <CodeForm
          label={t('signIn.code')}
          hint={t('signIn.code.hint')}
          submit={t('signIn.code.submit')}
          act={enterCode}
          onDone={onDone}
        >
          <p className="kern-body">{t('signIn.code.lead')}</p>
        </CodeForm>
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
