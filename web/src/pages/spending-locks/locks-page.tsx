import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { LockDecision, LockMeasures, LockState } from './lock-cells.js';
import { LockChoice } from './lock-choice.js';
import { locksQuery } from './locks-data.js';
import { spendingLocksWords } from './words.js';

/** Money that is closed: how much, since when, who opens it, and what it holds up. */
export function LocksPage() {
  const { t, count, day, money } = useWords(spendingLocksWords);
  const search = useSearch({ from: '/signedIn/sperrvermerke' });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    locksQuery(search),
  );
  const [first] = data?.pages ?? [];
  if (first === null) return <NotFoundPage />;
  const locks = data?.pages.flatMap((page) => page?.nodes ?? []) ?? [];
  const total = first?.totalCount;
  return (
    <Page title={t('locks.title')}>
      <p className="kern-body rf-text">{t('locks.lead')}</p>
      <LockChoice search={search} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {total !== undefined && (
        <p className="kern-body" role="status">
          {count('locks.count', total)}
        </p>
      )}
      {total === 0 && <Empty title={t('locks.empty.title')} text={t('locks.empty.text')} />}
      {locks.length > 0 && (
        <StackTable
          caption={t('locks.title')}
          columns={[
            t('locks.position'),
            t('locks.amount'),
            t('locks.state'),
            t('locks.since'),
            t('locks.releaser'),
            t('locks.condition'),
            t('locks.measures'),
          ]}
          rows={locks.map((lock) => ({
            key: lock.id,
            cells: [
              t('locks.position.of', { position: lock.budgetPosition, year: lock.year }),
              money(lock.amount),
              <LockState key="state" lock={lock} />,
              day(lock.recordedOn),
              <LockDecision key="decision" lock={lock} />,
              lock.condition,
              <LockMeasures key="measures" lock={lock} />,
            ],
          }))}
        />
      )}
      {hasNextPage && (
        <div>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('locks.more')}
          </Button>
        </div>
      )}
    </Page>
  );
}
