import { useState } from 'react';
import { useNews } from '../../ui/news.js';
import { useWords } from '../../words/words.js';
import { accountWords } from './words.js';
import type { Account } from './account-data.js';
import { removeFactor } from './account-data.js';
import { NewFactor } from './new-factor.js';
import { PasswordAgain } from './password-again.js';

/** Whether there is a second factor; setting it up, and removing it where the county leaves that to its people. */
export function SecondFactor({ account }: { readonly account: Account }) {
  const { news, tell } = useNews();
  const { t, count, day } = useWords(accountWords);
  // codes that have just been made stay in sight until somebody says that they are kept
  const [isNew, setNew] = useState(false);
  const { secondFactorSince: since, hasPassword, secondFactorRequired, recoveryCodesLeft } = account;
  return (
    <section aria-labelledby="second-factor">
      <h2 id="second-factor" className="kern-heading-medium">
        {t('account.factor')}
      </h2>
      {news}
      {secondFactorRequired && <p className="kern-body rf-text">{t('account.factor.required')}</p>}
      {since && !isNew && (
        <>
          <p className="kern-body rf-text">
            {t('account.factor.on', { day: day(since.slice(0, 10)) })}{' '}
            {count('account.factor.codes', recoveryCodesLeft)}
          </p>
          {!secondFactorRequired && (
            <PasswordAgain
              isAsked={hasPassword}
              submit={t('account.factor.remove')}
              act={removeFactor}
              onDone={() => tell(t('account.factor.news.off'))}
            />
          )}
        </>
      )}
      {(!since || isNew) && (
        <>
          <p className="kern-body rf-text">
            {t(account.secondFactorAvailable ? 'account.factor.off' : 'account.factor.unavailable')}
          </p>
          {account.secondFactorAvailable && (
            <NewFactor
              asksPassword={hasPassword}
              onBegun={() => setNew(true)}
              onDone={() => void tell(t('account.factor.news.on')).then(() => setNew(false))}
            />
          )}
        </>
      )}
    </section>
  );
}
