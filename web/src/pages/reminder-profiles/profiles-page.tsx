import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { useNews } from '../../ui/news.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { NewBodyProfile } from './new-body-profile.js';
import { Postponement } from './postponement.js';
import { type Profile, profilesQuery } from './profiles-data.js';
import { quietQuery } from './quiet-data.js';
import { QuietTimes } from './quiet-times.js';
import { profilesWords } from './words.js';

/** By which steps reminders go, and when they wait. */
export function ProfilesPage() {
  const { t } = useWords(profilesWords);
  const profiles = useQuery(profilesQuery);
  const quiet = useQuery(quietQuery);
  const { news, tell } = useNews();
  if (profiles.data === null || quiet.data === null) return <NotFoundPage />;
  const error = profiles.error ?? quiet.error;
  const retry = () => {
    void profiles.refetch();
    void quiet.refetch();
  };
  return (
    <Page title={t('profiles.title')} lead={t('profiles.administration')}>
      <p className="kern-body rf-text">{t('profiles.intro')}</p>
      {news}
      {error && <Failure error={error} onRetry={retry} />}
      {!error && (!profiles.data || !quiet.data) && <Loading />}
      {profiles.data && quiet.data && (
        <>
          <ProfileRows profiles={profiles.data} />
          <NewBodyProfile profiles={profiles.data} />
          <Postponement settings={quiet.data.reminderSettings} onDone={tell} />
          <QuietTimes times={quiet.data.quietTimes} onDone={tell} />
        </>
      )}
    </Page>
  );
}

function ProfileRows({ profiles }: { readonly profiles: readonly Profile[] }) {
  const { t, count } = useWords(profilesWords);
  return (
    <section aria-labelledby="profiles">
      <h2 id="profiles" className="kern-heading-medium">
        {t('profiles.list')}
      </h2>
      <ul className="rf-rows">
        {profiles.map(({ id, name, active, steps }) => (
          <li key={id} className="rf-row">
            <h3 className="rf-row__title">
              <Link to="/verwaltung/erinnerungen/$id" params={{ id }} className="kern-link">
                {name}
              </Link>
            </h3>
            <p className="kern-body">
              {count('profiles.count', steps.filter((step) => step.active).length)},{' '}
              {t(active ? 'profiles.on' : 'profiles.off')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
