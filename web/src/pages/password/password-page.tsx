import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { accountWords } from '../account/words.js';
import { MailRequest } from '../sign-in/mail-request.js';
import { requestReset } from '../sign-in/sign-in-data.js';
import { PasswordForm } from './password-form.js';

/** A forgotten password, and a new one by the link of a mail; the secret stands behind the #. */
export function PasswordPage() {
  const { t } = useWords(accountWords);
  const token = useLocation({ select: ({ hash }) => hash });
  const [isDone, setDone] = useState(false);
  return (
    <Page title={t('password.title')}>
      {token === '' && (
        <MailRequest
          lead={t('password.forgotten.lead')}
          submit={t('password.forgotten.send')}
          request={requestReset}
        />
      )}
      {token !== '' && !isDone && <PasswordForm token={token} onDone={() => setDone(true)} />}
      {token !== '' && isDone && (
        <>
          <Notice ref={(notice) => notice?.focus()} kind="success" title={t('password.done')}>
            <p className="kern-body">{t('password.done.text')}</p>
          </Notice>
          <p>
            <Link to="/anmelden" search={{}} className="kern-link">
              {t('mailRequest.toSignIn')}
            </Link>
          </p>
        </>
      )}
    </Page>
  );
}
