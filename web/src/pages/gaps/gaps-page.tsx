import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { GapChoice } from './gap-choice.js';
import { GapGroup } from './gap-group.js';
import { gapKinds } from './gap-kinds.js';
import { gapsQuery } from './gaps-data.js';
import { gapKind } from './routes.js';
import { gapsWords } from './words.js';

/** Where the thread breaks off: by kind, why it matters and what to do; one's own first. */
export function GapsPage() {
  const { t, count } = useWords(gapsWords);
  const { art, meine = false } = useSearch({ from: '/signedIn/luecken' });
  const navigate = useNavigate();
  const kind = gapKind(art);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    gapsQuery(kind, meine),
  );
  const [first] = data?.pages ?? [];
  if (first === null) return <NotFoundPage />;
  const gaps = data?.pages.flatMap((page) => page?.nodes ?? []) ?? [];
  const totals = new Map(first?.totals.map(({ kind: of, total }) => [of, total]));
  return (
    <Page title={t('gaps.title')}>
      <p className="kern-body rf-text">{t('gaps.lead')}</p>
      <GapChoice
        kind={kind}
        mine={meine}
        totals={totals}
        onChoose={(next) => void navigate({ to: '/luecken', search: next, replace: true })}
      />
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {first && (
        <p className="kern-body" role="status">
          {count('gaps.count', first.totalCount)}
        </p>
      )}
      {first?.totalCount === 0 && <Empty title={t('gaps.empty.title')} text={t('gaps.empty.text')} />}
      {gapKinds
        .map((one) => ({ one, found: gaps.filter((gap) => gap.kind === one) }))
        .filter(({ found }) => found.length > 0)
        .map(({ one, found }) => (
          <GapGroup key={one} kind={one} gaps={found} total={totals.get(one) ?? found.length} />
        ))}
      {hasNextPage && (
        <div>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('problems.more')}
          </Button>
        </div>
      )}
    </Page>
  );
}
