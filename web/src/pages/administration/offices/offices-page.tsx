import '../../../style/administration.css';
import { useQuery } from '@tanstack/react-query';
import { isAdministrator, isCoordinator, meQuery } from '../../../api/me.js';
import { Failure } from '../../../ui/failure.js';
import { Loading } from '../../../ui/loading.js';
import { Page } from '../../../ui/page.js';
import { useWords } from '../../../words/words.js';
import { NotFoundPage } from '../../not-found-page.js';
import { NewOrganisation } from './new-organisation.js';
import { officeTreeQuery } from './offices-data.js';
import { OrganisationOffices } from './organisation-offices.js';
import { PlannedChanges } from './planned-changes.js';
import { officesWords } from './words.js';

/** The organisations with their offices, and what is planned for them. */
export function OfficesPage() {
  const { t } = useWords(officesWords);
  const { data: me } = useQuery(meQuery);
  const isAllowed = !!me && (isAdministrator(me) || isCoordinator(me));
  const { data, error, refetch } = useQuery({ ...officeTreeQuery, enabled: isAllowed });
  if (!me) return null;
  if (!isAllowed) return <NotFoundPage />;
  return (
    <Page title={t('offices.title')} lead={t('offices.administration')}>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <NewOrganisation />}
      {data && <PlannedChanges />}
      {data?.map((organisation) => (
        <OrganisationOffices key={organisation.id} organisation={organisation} />
      ))}
    </Page>
  );
}
