import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.js';
import { Empty } from '../../../ui/empty.js';
import { Failure } from '../../../ui/failure.js';
import { Loading } from '../../../ui/loading.js';
import { useWords } from '../../../words/words.js';
import { systemWords } from '../words.js';

interface PagedProps {
  readonly list: {
    readonly error: Error | null;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    refetch(): unknown;
    fetchNextPage(): unknown;
  };
  /** How many there are in all; undefined as long as nobody knows. */
  readonly total: number | undefined;
  readonly children: ReactNode;
}

/** A list that comes in pages: how many there are, what is here, and more of it. */
export function Paged({ list, total, children }: PagedProps) {
  const { t, count } = useWords(systemWords);
  return (
    <>
      <p className="kern-body" role="status">
        {total !== undefined && count('audit.count', total)}
      </p>
      {list.error && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {total === undefined && !list.error && <Loading />}
      {total === 0 && <Empty title={t('audit.none')} text={t('audit.none.text')} />}
      {total !== undefined && total > 0 && children}
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('audit.more')}
        </Button>
      )}
    </>
  );
}
