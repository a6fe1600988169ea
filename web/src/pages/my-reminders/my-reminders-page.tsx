import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { remindersWords } from './words.js';
import { Feed } from './feed.js';
import { MailLinks } from './mail-links.js';
import { MailLog } from './mail-log.js';
import { settingsQuery } from './my-reminders-data.js';
import { WishesForm } from './wishes-form.js';

/** What somebody got by mail, when they want it, and what else leads to them. */
export function MyRemindersPage() {
  const { t } = useWords(remindersWords);
  const { data, error, refetch } = useQuery(settingsQuery);
  return (
    <Page title={t('reminders.title')}>
      <p className="kern-body rf-text">{t('reminders.lead')}</p>
      <MailLog />
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <WishesForm wishes={data.myMailPreference} />
          <Feed feed={data.myCalendarFeed} />
          <MailLinks />
        </>
      )}
    </Page>
  );
}
