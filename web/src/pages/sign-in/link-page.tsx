import { useMutation } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { accountWords } from '../account/words.js';
import { MailRequest } from './mail-request.js';
import { SecondStep } from './second-step.js';
import { requestLink, signInByLink, type Step, useArrival } from './sign-in-data.js';

/** Signing in by a link in a mail. Opening it does nothing, because mail scanners open links, too: a person presses the button. */
export function LinkPage() {
  const { t } = useWords(accountWords);
  const token = useLocation({ select: ({ hash }) => hash });
  const [step, setStep] = useState<Step>('DONE');
  const arrive = useArrival();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => signInByLink(token),
    onSuccess: (next) => (next === 'DONE' ? arrive() : setStep(next)),
  });
  const isAsking = token === '' || error;
  return (
    <Page title={t('link.title')}>
      {step !== 'DONE' && (
        <SecondStep step={step} onDone={() => void arrive()} onAgain={() => setStep('DONE')} />
      )}
      {step === 'DONE' && error && <Failure error={error} />}
      {step === 'DONE' && isAsking && (
        <MailRequest lead={t('link.lead')} submit={t('link.send')} request={requestLink} />
      )}
      {step === 'DONE' && !isAsking && (
        <>
          <p className="kern-body rf-text">{t('link.ready')}</p>
          <div className="rf-actions">
            <Button kind="primary" busy={isPending} onClick={() => mutate()}>
              {t('link.use')}
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}
