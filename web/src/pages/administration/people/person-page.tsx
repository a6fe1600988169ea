import '../../../style/administration.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { isAdministrator, isCoordinator, meQuery } from '../../../api/me.js';
import { Failure } from '../../../ui/failure.js';
import { Loading } from '../../../ui/loading.js';
import { Page } from '../../../ui/page.js';
import { useWords } from '../../../words/words.js';
import { AwaySection } from '../../away/away-section.js';
import { NotFoundPage } from '../../not-found-page.js';
import { FaultyAddress } from './faulty-address.js';
import { personQuery } from './people-data.js';
import { PersonAccount } from './person-account.js';
import { PersonFacts } from './person-facts.js';
import { PersonHandOver } from './person-hand-over.js';
import { PersonRoles } from './person-roles.js';
import { peopleWords } from './words.js';

/** One person: who it is, what it may do, when it is away, how it signs in, and what becomes of its things. */
export function PersonPage() {
  const { t } = useWords(peopleWords);
  const { id } = useParams({ from: '/signedIn/verwaltung/personen/$id' });
  const { data: me } = useQuery(meQuery);
  const isAllowed = !!me && (isAdministrator(me) || isCoordinator(me));
  const { data: person, error, refetch } = useQuery({ ...personQuery(id), enabled: isAllowed });
  if (!me) return null;
  if (!isAllowed || person === null) return <NotFoundPage />;
  if (!person) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
  const keepsAccounts = isAdministrator(me);
  return (
    <Page title={person.name} lead={person.office?.name ?? t('people.title')}>
      <p className="kern-body">
        <Link to="/verwaltung/personen" className="kern-link">
          {t('people.back')}
        </Link>
      </p>
      {person.mailAddressFaultySince && <FaultyAddress person={person} />}
      <PersonFacts person={person} mayChange={keepsAccounts} />
      <PersonRoles person={person} mayChange={keepsAccounts && person.active} />
      <AwaySection person={person} mayAppoint />
      {keepsAccounts && person.active && <PersonAccount person={person} />}
      <PersonHandOver person={person} mayLeave={keepsAccounts} />
    </Page>
  );
}
