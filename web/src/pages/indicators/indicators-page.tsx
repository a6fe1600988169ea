import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { isCoordinator, meQuery, seesDeliveries } from '../../api/me.js';
import { said } from '../../list/list-address.js';
import { parametersOf, searchKept } from '../../list/views/parameters.js';
import { useWanted } from '../../list/views/use-wanted.js';
import { ViewBar } from '../../list/views/view-bar.js';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { entryOf } from '../../ui/form-entry.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { type Home, homeQuery } from './areas-data.js';
import { IndicatorTable } from './indicator-table.js';
import { indicatorsQuery, topicsQuery } from './indicators-data.js';
import { type ListSearch, listSearch } from './routes.js';
import { indicatorsWords } from './words.js';
import '../../style/indicators.css';

/** What is counted in the county, and how it moves. */
export function IndicatorsPage() {
  const { t } = useWords(indicatorsWords);
  const { data: home, error, refetch } = useQuery(homeQuery);
  const { data: me } = useQuery(meQuery);
  return (
    <Page
      title={t('indicators.title')}
      aside={
        me &&
        isCoordinator(me) && (
          <Link to="/indikatoren/neu" className="kern-btn kern-btn--primary rf-no-print">
            <span className="kern-label">{t('indicators.new')}</span>
          </Link>
        )
      }
    >
      <p className="kern-body rf-text">{t('indicators.lead')}</p>
      {me && seesDeliveries(me) && (
        <p className="rf-no-print">
          <Link to="/indikatoren/lieferungen" search={{}} className="kern-link">
            {t('indicators.deliveries')}
          </Link>
        </p>
      )}
      {error && !home && <Failure error={error} onRetry={() => void refetch()} />}
      {home === undefined && !error && <Loading />}
      {home === null && <Empty title={t('indicators.noArea.title')} text={t('indicators.noArea.text')} />}
      {home && <Indicators home={home} />}
    </Page>
  );
}

function Indicators({ home }: { readonly home: Home }) {
  const { t, count } = useWords(indicatorsWords);
  const search = useSearch({ from: '/signedIn/indikatoren' });
  const { suche, thema } = search;
  const change = useChange();
  const query = useInfiniteQuery(indicatorsQuery(suche, thema, home.id));
  const found = query.data?.pages.flatMap(({ nodes }) => nodes);
  return (
    <>
      <ViewBar
        list="INDICATORS"
        chosenId={search.ansicht}
        parameters={parametersOf(search)}
        understood={(parameters) => parametersOf(listSearch(searchKept(parameters)))}
        onOpen={(parameters, ansicht) => change({ ...listSearch(searchKept(parameters)), ansicht })}
        onName={(ansicht) => change({ ...search, ansicht })}
      />
      <Selection key={`${suche ?? ''} ${thema ?? ''}`} />
      {query.error && !found && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {!found && !query.error && <Loading />}
      {found && (
        <p className="kern-body" role="status">
          {count('indicators.count', query.data?.pages[0].totalCount ?? 0)}
        </p>
      )}
      {found?.length === 0 && <Empty title={t('indicators.empty.title')} text={t('indicators.empty.text')} />}
      {found && found.length > 0 && <IndicatorTable indicators={found} home={home} />}
      {query.hasNextPage && (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('indicators.more')}
        </Button>
      )}
    </>
  );
}

/** Says in the address what is to be seen. */
function useChange(): (next: ListSearch) => void {
  const navigate = useNavigate();
  const wanted = useWanted('INDICATORS');
  return (next) =>
    void navigate({ to: '/indikatoren', search: listSearch(wanted(said(next))), resetScroll: false });
}

function Selection() {
  const { t } = useWords(indicatorsWords);
  const { suche, thema, ansicht } = useSearch({ from: '/signedIn/indikatoren' });
  const change = useChange();
  const { data: topics } = useQuery(topicsQuery);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget);
    change({
      suche: entryOf(entered, 'suche').trim() || undefined,
      thema: entryOf(entered, 'thema') || undefined,
      ansicht,
    });
  };
  return (
    <form role="search" className="rf-search rf-indicator-search" onSubmit={search}>
      <Field label={t('indicators.search')} hint={t('indicators.search.hint')}>
        {(control) => (
          <input
            {...control}
            type="search"
            name="suche"
            defaultValue={suche}
            maxLength={100}
            className="kern-form-input__input"
          />
        )}
      </Field>
      <Field label={t('indicators.topic')}>
        {(control) => (
          <Select {...control} key={topics?.length} name="thema" defaultValue={thema ?? ''}>
            <option value="">{t('indicators.topic.all')}</option>
            {topics?.map((topic) => (
              <option key={topic} value={topic}>
                {topic}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit">{t('indicators.search.go')}</Button>
    </form>
  );
}
