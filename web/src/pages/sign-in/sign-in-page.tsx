import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { accountWords } from '../account/words.js';
import { OtherAccounts } from './other-accounts.js';
import { PasswordStep } from './password-step.js';
import { PublicPagesLink } from './public-pages-link.js';
import { SecondStep } from './second-step.js';
import { type Step, useArrival } from './sign-in-data.js';
import { WaysByMail } from './ways-by-mail.js';

/** Signing in, in one step or two; afterwards people are where they wanted to go. */
export function SignInPage() {
  const { t } = useWords(accountWords);
  const { weiter, grund } = useSearch({ from: '/anmelden' });
  const [step, setStep] = useState<Step>('DONE');
  const [isTried, setTried] = useState(false);
  const arrive = useArrival(weiter);
  const take = (next: Step) => (next === 'DONE' ? void arrive() : setStep(next));
  return (
    <Page title={t('signIn.title')}>
      {step === 'DONE' ? (
        <>
          {grund && !isTried && (
            <Notice kind="warning" title={t('sso.failed.title')} isAlert>
              <p className="kern-body">{t(`sso.${grund}`)}</p>
            </Notice>
          )}
          <PasswordStep onStep={take} onTried={() => setTried(true)} />
          <WaysByMail />
          <OtherAccounts returnTo={weiter} />
          <PublicPagesLink />
        </>
      ) : (
        <SecondStep step={step} onDone={() => void arrive()} onAgain={() => setStep('DONE')} />
      )}
    </Page>
  );
}
