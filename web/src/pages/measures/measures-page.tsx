import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useId, useMemo, useState } from 'react';
import { ColumnChoice } from '../../list/column-choice.js';
import { FilterChips } from '../../list/filter-chips.js';
import { said } from '../../list/list-address.js';
import { type ListOrder, LongList } from '../../list/long-list.js';
import { SortChoice } from '../../list/sort-choice.js';
import { NO_VIEW, parametersOf, searchKept } from '../../list/views/parameters.js';
import { ViewBar } from '../../list/views/view-bar.js';
import { viewsQuery } from '../../list/views/views-data.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { useChips } from './chips.js';
import { FilterPanel } from './filter-panel.js';
import { measureColumns } from './measure-columns.js';
import {
  askedOf,
  columnKeys,
  columnsOf,
  isBare,
  type MeasureSearch,
  measureSearch,
  orderOf,
  withoutFilters,
} from './measure-search.js';
import { measureCountQuery, measureRows } from './measures-data.js';
import { useListFiles } from './list-files.js';
import { NewMeasureLink } from './new-measure-link.js';
import { SearchForm } from './search-form.js';
import { measuresWords } from './words.js';

/** All measures the reader may see: narrowed, sorted and shown as the address says. */
export function MeasuresPage() {
  const words = useWords(measuresWords);
  const { t, count, day } = words;
  const search = useSearch({ from: '/signedIn/massnahmen' });
  const navigate = useNavigate();
  const announce = useAnnounce();
  const panelId = useId();
  const [isOpen, setOpen] = useState(false);
  const { data: views } = useQuery(viewsQuery('MEASURES'));
  const opensWithView = views?.some(({ isDefault }) => isDefault) ?? false;
  const change = (next: MeasureSearch) => {
    // Whoever took the last filter away wants the whole list, not the view it opens with
    const wanted = opensWithView && isBare(next) ? { ansicht: NO_VIEW } : said(next);
    void navigate({ to: '/massnahmen', search: measureSearch(wanted), resetScroll: false });
  };
  const asked = askedOf(search);
  const { data: total, error, refetch, isPlaceholderData } = useQuery(measureCountQuery(asked));
  const chips = useChips(search, change);
  const chosen = columnsOf(search);
  const columns = useMemo(() => measureColumns(chosen, words), [chosen, words]);
  const found = total === undefined || isPlaceholderData ? undefined : count('measures.count', total);
  useEffect(() => {
    if (found) announce(found);
  }, [found, announce]);
  const order = orderOf(search);
  const sort = ({ sortBy, isDescending }: ListOrder) =>
    change(
      measureSearch({
        ...search,
        sortierung: sortBy === 'NUMBER' ? undefined : sortBy,
        absteigend: isDescending ? 'ja' : undefined,
      }),
    );
  const files = useListFiles({ ...asked, columns: [...chosen] });
  const reset = () => change(withoutFilters(search));
  return (
    <Page title={t('measures.title')} aside={<NewMeasureLink />}>
      <ViewBar
        list="MEASURES"
        chosenId={search.ansicht}
        parameters={parametersOf(search)}
        understood={(parameters) => parametersOf(measureSearch(searchKept(parameters)))}
        onOpen={(parameters, ansicht) => change({ ...measureSearch(searchKept(parameters)), ansicht })}
        onName={(ansicht) => change({ ...search, ansicht })}
      />
      <SearchForm
        text={search.suche}
        isOpen={isOpen}
        panelId={panelId}
        onSearch={(suche) => change({ ...search, suche })}
        onToggle={() => setOpen(!isOpen)}
      />
      {isOpen && <FilterPanel id={panelId} search={search} onChange={change} />}
      {search.am && (
        <Notice kind="info" title={t('measures.past', { date: day(search.am) })}>
          {t('measures.past.text')}{' '}
          <Button kind="tertiary" onClick={() => change({ ...search, am: undefined })}>
            {t('measures.past.end')}
          </Button>
        </Notice>
      )}
      <FilterChips chips={chips} onReset={reset} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {total === undefined && !error && <Loading />}
      {total !== undefined && (
        <>
          <div className="rf-list-tools">
            <p className="rf-list-count">{found ?? t('app.loading')}</p>
            <div>
              <SortChoice columns={columns} order={order} onOrder={sort} />
              <ColumnChoice
                columns={columnKeys.map((key) => ({ key, title: t(`measures.column.${key}`) }))}
                chosen={chosen}
                onChoose={(spalten) => change({ ...search, spalten })}
              />
              {files.buttons}
            </div>
          </div>
          {files.state}
          {total === 0 && !isPlaceholderData ? (
            <Empty
              title={t(chips.length > 0 ? 'measures.notFound.title' : 'measures.empty.title')}
              text={t(chips.length > 0 ? 'measures.notFound.text' : 'measures.empty.text')}
            >
              {chips.length > 0 && <Button onClick={reset}>{t('measures.showAll')}</Button>}
            </Empty>
          ) : (
            <LongList
              caption={t('measures.title')}
              columns={columns}
              source={measureRows(asked, chosen, total)}
              order={order}
              onOrder={sort}
            />
          )}
        </>
      )}
    </Page>
  );
}
