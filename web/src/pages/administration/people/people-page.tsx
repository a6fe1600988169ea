import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { isAdministrator, isCoordinator, meQuery } from '../../../api/me.js';
import { Button } from '../../../ui/button.js';
import { Empty } from '../../../ui/empty.js';
import { Failure } from '../../../ui/failure.js';
import { Field } from '../../../ui/field.js';
import { Loading } from '../../../ui/loading.js';
import { Page } from '../../../ui/page.js';
import { StackTable } from '../../../ui/stack-table.js';
import { useWords } from '../../../words/words.js';
import { NotFoundPage } from '../../not-found-page.js';
import { NewPerson } from './new-person.js';
import { OpenHandOvers } from './open-hand-overs.js';
import { peopleQuery } from './people-data.js';
import { peopleWords } from './words.js';

/** Who works with the service: found by name, invited, and what those who left have left open. */
export function PeoplePage() {
  const { t } = useWords(peopleWords);
  const { data: me } = useQuery(meQuery);
  const [isInviting, setInviting] = useState(false);
  if (!me) return null;
  const keepsAccounts = isAdministrator(me);
  if (!keepsAccounts && !isCoordinator(me)) return <NotFoundPage />;
  return (
    <Page
      title={t('people.title')}
      lead={t('people.administration')}
      aside={
        keepsAccounts && !isInviting ? (
          <Button kind="primary" onClick={() => setInviting(true)}>
            {t('people.invite')}
          </Button>
        ) : undefined
      }
    >
      {isInviting && <NewPerson onClose={() => setInviting(false)} />}
      <OpenHandOvers isCoordinating={isCoordinator(me)} />
      <PeopleList />
    </Page>
  );
}

function PeopleList() {
  const { t, count } = useWords(peopleWords);
  const { name } = useSearch({ from: '/signedIn/verwaltung/personen' });
  const navigate = useNavigate();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...peopleQuery(name),
    placeholderData: keepPreviousData,
  });
  const people = data?.pages.flatMap((page) => page?.nodes ?? []);
  return (
    <section>
      <h2 className="kern-heading-medium">{t('people.all')}</h2>
      <Field label={t('people.search')}>
        {(control) => (
          <input
            {...control}
            type="search"
            maxLength={100}
            className="kern-form-input__input"
            value={name ?? ''}
            onChange={({ target }) =>
              void navigate({
                to: '/verwaltung/personen',
                search: { name: target.value || undefined },
                replace: true,
              })
            }
          />
        )}
      </Field>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!people && !error && <Loading />}
      {people && (
        <p className="rf-muted" role="status">
          {count('people.count', data?.pages[0]?.totalCount ?? 0)}
        </p>
      )}
      {people?.length === 0 && <Empty title={t('people.none')} text={t('people.none.text')} />}
      {people && people.length > 0 && (
        <StackTable
          caption={t('people.all')}
          columns={[t('person.name'), t('person.office'), t('person.roles'), t('person.state')]}
          rows={people.map((person) => ({
            key: person.id,
            cells: [
              <Link key="name" to="/verwaltung/personen/$id" params={{ id: person.id }} className="kern-link">
                {person.name}
              </Link>,
              person.office?.name ?? t('app.none'),
              [...new Set(person.roles.map(({ role }) => t(`role.${role}`)))].join(', ') || t('app.none'),
              t(person.active ? 'person.state.there' : 'person.state.left'),
            ],
          }))}
        />
      )}
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('people.more')}
        </Button>
      )}
    </section>
  );
}
