import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { accountWords } from './words.js';
import { accountQuery } from './account-data.js';
import { ApiTokens } from './api-tokens.js';
import { ChangePassword } from './change-password.js';
import { MyAway } from './my-away.js';
import { SecondFactor } from './second-factor.js';
import { Sessions } from './sessions.js';

/** The own account: absence and deputies, password, second factor, where one is signed in, and keys for programs. */
export function AccountPage() {
  const { t } = useWords(accountWords);
  const { data, error, refetch } = useQuery(accountQuery);
  return (
    <Page title={t('account.title')}>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <p className="kern-body rf-text">{t('account.lead', { email: data.myAccount.email })}</p>
          {data.me && <MyAway person={data.me} />}
          <Sessions sessions={data.mySessions} />
          <SecondFactor account={data.myAccount} />
          <ChangePassword account={data.myAccount} />
          <ApiTokens tokens={data.myApiTokens} />
        </>
      )}
    </Page>
  );
}
