import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { useWords } from '../../words/words.js';
import { papersWords } from './words.js';
import { ArchiveFilter } from './archive-filter.js';
import { PaperRow } from './paper-row.js';
import { papersQuery } from './papers-data.js';

interface ArchiveProps {
  /** The paper that was just made. */
  readonly openId?: string;
  readonly isMaker: boolean;
}

/** Every paper that the reader may see, and what to do where there is none. */
export function Archive({ openId, isMaker }: ArchiveProps) {
  const { t, count } = useWords(papersWords);
  const selection = useSearch({ from: '/signedIn/unterlagen' });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    papersQuery(selection),
  );
  const papers = data?.pages.flatMap(({ nodes }) => nodes);
  const total = data?.pages.at(-1)?.totalCount ?? 0;
  const isNarrowed = !!selection.art || !!selection.suche;
  return (
    <section aria-labelledby="archive">
      <h2 id="archive" className="kern-heading-medium">
        {t('papers.archive')}
      </h2>
      <ArchiveFilter selection={selection} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!papers && !error && <Loading />}
      {papers && (
        <p className="kern-body" role="status">
          {count('papers.count', total)}
        </p>
      )}
      {papers?.length === 0 && (
        <Empty
          title={t(isNarrowed ? 'papers.notFound.title' : 'papers.empty.title')}
          text={t(isNarrowed ? 'papers.notFound.text' : isMaker ? 'papers.empty.maker' : 'papers.empty.text')}
        />
      )}
      {papers && papers.length > 0 && (
        <ul className="rf-rows">
          {papers.map((paper) => (
            <PaperRow key={paper.id} paper={paper} isOpen={paper.id === openId} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <div>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('problems.more')}
          </Button>
        </div>
      )}
    </section>
  );
}
