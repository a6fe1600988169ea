import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { problemAreasQuery } from './problem-area-data.js';
import { ProblemsAside } from './problems-aside.js';
import { ProblemRow } from './problem-row.js';

/** What was found in the county, most urgent first, and whether anything answers it. */
export function ProblemAreasPage() {
  const { t, count } = useWords();
  const { suche } = useSearch({ from: '/signedIn/problemlagen' });
  const navigate = useNavigate();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    problemAreasQuery(suche),
  );
  const problems = data?.pages.flatMap(({ nodes }) => nodes);
  const total = data?.pages[0].totalCount ?? 0;
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('suche');
    void navigate({
      to: '/problemlagen',
      search: { suche: typeof text === 'string' && text.trim() ? text.trim() : undefined },
    });
  };
  return (
    <Page title={t('problems.title')}>
      <p className="kern-body rf-text">{t('problems.lead')}</p>
      <ProblemsAside />
      <form role="search" className="rf-search" onSubmit={search}>
        <Field label={t('problems.search')} hint={t('problems.search.hint')}>
          {(control) => (
            <input
              {...control}
              key={suche}
              type="search"
              name="suche"
              defaultValue={suche}
              maxLength={100}
              className="kern-form-input__input"
            />
          )}
        </Field>
        <Button type="submit">{t('problems.search')}</Button>
      </form>
      {error && !problems && <Failure error={error} onRetry={() => void refetch()} />}
      {!problems && !error && <Loading />}
      {problems && (
        <p className="kern-body" role="status">
          {count('problems.count', total)}
        </p>
      )}
      {problems?.length === 0 && <Empty title={t('problems.empty.title')} text={t('problems.empty.text')} />}
      <ul className="rf-rows">
        {problems?.map((problem) => (
          <ProblemRow key={problem.id} problem={problem} />
        ))}
      </ul>
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('problems.more')}
        </Button>
      )}
    </Page>
  );
}
