import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { Select } from '../../ui/select.js';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import { type Import, rowsQuery } from './imports-data.js';
import { type Outcome, outcomes } from './routes.js';
import { RowDetails } from './row-details.js';
import { administrationWords } from './words.js';

const from = '/signedIn/verwaltung/importe/$id';

/** What becomes of each row, all of them or those of one outcome. */
export function ImportRows({ one }: { readonly one: Import }) {
  const { t, count, number } = useWords(administrationWords);
  const { ergebnis } = useSearch({ from });
  const navigate = useNavigate();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    rowsQuery(one, ergebnis),
  );
  const rows = data?.pages.flatMap(({ nodes }) => nodes);
  const counts: Readonly<Record<Outcome, number>> = {
    NEW: one.newCount,
    CHANGED: one.changedCount,
    UNCHANGED: one.unchangedCount,
    REFUSED: one.refusedCount,
  };
  const all = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
  const choose = (chosen: string) =>
    void navigate({
      to: '/verwaltung/importe/$id',
      params: { id: one.id },
      search: { ergebnis: chosen === '' ? undefined : (chosen as Outcome) },
      replace: true,
    });
  return (
    <section>
      <h2 className="kern-heading-medium">{t('imports.rows')}</h2>
      <Field label={t('imports.show')}>
        {(control) => (
          <Select {...control} value={ergebnis ?? ''} onChange={({ target }) => choose(target.value)}>
            <option value="">{t('imports.all', { count: number(all) })}</option>
            {outcomes.map((outcome) => (
              <option key={outcome} value={outcome}>
                {t(`imports.outcome.${outcome}`)} ({number(counts[outcome])})
              </option>
            ))}
          </Select>
        )}
      </Field>
      <p className="kern-body" role="status">
        {data && count('imports.count', data.pages[0].totalCount)}
      </p>
      {error && !rows && <Failure error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Loading />}
      {rows?.length === 0 && <Empty title={t('imports.none.title')} text={t('imports.none.text')} />}
      {rows && rows.length > 0 && (
        <StackTable
          caption={t('imports.rows')}
          columns={[t('imports.row'), t('imports.outcome'), t('imports.about'), t('imports.details')]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              number(row.rowNumber),
              t(`imports.outcome.${row.outcome}`),
              row.label,
              <RowDetails key="details" row={row} />,
            ],
          }))}
        />
      )}
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('imports.more')}
        </Button>
      )}
    </section>
  );
}
