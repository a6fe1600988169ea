import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { isCoordinator, meQuery } from '../../api/me.js';
import '../../style/strategies.css';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { strategiesQuery } from './strategies-data.js';
import { StrategyFilterForm } from './strategy-filter.js';
import { StrategyRow } from './strategy-row.js';
import { strategyWords } from './words.js';

/** What the county and its partners carry together, and how far they agree. */
export function StrategiesPage() {
  const { t, count } = useWords(strategyWords);
  const { suche, feld, stand } = useSearch({ from: '/signedIn/strategien' });
  const { data: me } = useQuery(meQuery);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    strategiesQuery({ text: suche, fieldOfActionId: feld, stage: stand }),
  );
  const strategies = data?.pages.flatMap(({ nodes }) => nodes);
  const total = data?.pages[0].totalCount ?? 0;
  return (
    <Page
      title={t('strategies.title')}
      aside={
        me &&
        isCoordinator(me) && (
          <Link to="/strategien/neu" className="kern-btn kern-btn--primary rf-no-print">
            <span className="kern-label">{t('strategies.new')}</span>
          </Link>
        )
      }
    >
      <p className="kern-body rf-text">{t('strategies.lead')}</p>
      <StrategyFilterForm />
      {error && !strategies && <Failure error={error} onRetry={() => void refetch()} />}
      {!strategies && !error && <Loading />}
      {strategies && (
        <p className="kern-body" role="status">
          {count('strategies.count', total)}
        </p>
      )}
      {strategies?.length === 0 && (
        <Empty title={t('strategies.empty.title')} text={t('strategies.empty.text')}>
          <Link to="/strategien" search={{}} className="kern-link">
            {t('strategies.all')}
          </Link>
        </Empty>
      )}
      <ul className="rf-rows">
        {strategies?.map((strategy) => (
          <StrategyRow key={strategy.id} strategy={strategy} />
        ))}
      </ul>
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('strategies.more')}
        </Button>
      )}
    </Page>
  );
}
