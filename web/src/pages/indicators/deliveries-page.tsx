import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { isCoordinator, meQuery } from '../../api/me.js';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useEditing } from '../../ui/use-editing.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { deliveriesQuery, type Delivery } from './deliveries-data.js';
import { DeliveryCard } from './delivery-card.js';
import { DeliveryForm } from './delivery-form.js';
import { figuresWords } from './figures-words.js';
import { indicatorsWords } from './words.js';
import '../../style/indicators.css';

/** Deliveries of figures by their day: what is owed by whom, what has come, what was sent back. */
export function DeliveriesPage() {
  const { t, count, day } = useWords(figuresWords);
  const { t: say } = useWords(indicatorsWords);
  const { zeigen } = useSearch({ from: '/signedIn/indikatoren/lieferungen' });
  const { data: me } = useQuery(meQuery);
  const { open, edit, close, done } = useEditing<'request'>();
  const query = useInfiniteQuery(deliveriesQuery(zeigen === 'alle'));
  if (query.data?.pages[0] === null) return <NotFoundPage />;
  const found = query.data?.pages.flatMap((page) => page?.nodes ?? []);
  return (
    <Page title={t('deliveries.title')}>
      <p className="kern-body rf-text">{t('deliveries.lead')}</p>
      {me && isCoordinator(me) && !open && (
        <div className="rf-actions rf-no-print">
          <Button kind="primary" onClick={() => edit('request')}>
            {t('deliveries.request')}
          </Button>
        </div>
      )}
      {open && <DeliveryForm onDone={done} onCancel={close} />}
      {query.error && !found && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {!found && !query.error && <Loading />}
      {found && (
        <div className="rf-headline">
          <p className="kern-body" role="status">
            {count('deliveries.count', query.data?.pages[0]?.totalCount ?? 0)}
          </p>
          <Link
            to="/indikatoren/lieferungen"
            search={{ zeigen: zeigen ? undefined : 'alle' }}
            className="kern-link rf-no-print"
          >
            {t(zeigen ? 'deliveries.open' : 'deliveries.all')}
          </Link>
        </div>
      )}
      {found?.length === 0 && <Empty title={t('deliveries.empty.title')} text={t('deliveries.empty.text')} />}
      {byDay(found ?? []).map(([dueOn, deliveries]) => (
        <section key={dueOn}>
          <h2 className="kern-heading-small">
            {t('deliveries.day', { day: day(dueOn, { withWeekday: true }) })}
          </h2>
          <ul className="rf-cards">
            {deliveries.map((delivery) => (
              <li key={delivery.id}>
                <DeliveryCard delivery={delivery} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {query.hasNextPage && (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('deliveries.more')}
        </Button>
      )}
      <Link to="/indikatoren" search={{}} className="kern-link rf-no-print">
        {say('indicators.all')}
      </Link>
    </Page>
  );
}

/** They come in the order of their days. */
function byDay(deliveries: readonly Delivery[]): [string, Delivery[]][] {
  const days = new Map<string, Delivery[]>();
  for (const delivery of deliveries)
    days.set(delivery.dueOn, [...(days.get(delivery.dueOn) ?? []), delivery]);
  return [...days];
}
