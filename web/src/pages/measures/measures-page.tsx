import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import { FoundList } from '../../list/found-list.js';
import { said } from '../../list/list-address.js';
import type { ListOrder } from '../../list/long-list.js';
import { SearchForm } from '../../list/search-form.js';
import { parametersOf, searchKept } from '../../list/views/parameters.js';
import { useWanted } from '../../list/views/use-wanted.js';
import { ViewBar } from '../../list/views/view-bar.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { useChips } from './chips.js';
import { FilterPanel } from './filter-panel.js';
import { orderMeasureList } from './list-file-data.js';
import { measureColumns } from './measure-columns.js';
import {
  askedOf,
  columnKeys,
  columnsOf,
  type MeasureSearch,
  measureSearch,
  orderOf,
  withoutFilters,
} from './measure-search.js';
import { measureCountQuery, measureRows } from './measures-data.js';
import { NewMeasureLink } from './new-measure-link.js';
import { measuresWords } from './words.js';

/** All measures the reader may see: narrowed, sorted and shown as the address says. */
export function MeasuresPage() {
  const words = useWords(measuresWords);
  const { t, count, day } = words;
  const search = useSearch({ from: '/signedIn/massnahmen' });
  const navigate = useNavigate();
  const panelId = useId();
  const [isOpen, setOpen] = useState(false);
  const wanted = useWanted('MEASURES');
  const change = (next: MeasureSearch) =>
    void navigate({ to: '/massnahmen', search: measureSearch(wanted(said(next))), resetScroll: false });
  const asked = askedOf(search);
  const chips = useChips(search, change);
  const chosen = columnsOf(search);
  const columns = useMemo(() => measureColumns(chosen, words), [chosen, words]);
  const sort = ({ sortBy, isDescending }: ListOrder) =>
    change(
      measureSearch({
        ...search,
        sortierung: sortBy === 'NUMBER' ? undefined : sortBy,
        absteigend: isDescending ? 'ja' : undefined,
      }),
    );
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
        label={t('measures.search')}
        hint={t('measures.search.hint')}
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
      <FoundList
        caption={t('measures.title')}
        counted={useQuery(measureCountQuery(asked))}
        countInWords={(total) => count('measures.count', total)}
        chips={chips}
        onReset={() => change(withoutFilters(search))}
        columns={columns}
        choice={columnKeys.map((key) => ({ key, title: t(`measures.column.${key}`) }))}
        chosen={chosen}
        onChoose={(spalten) => change({ ...search, spalten })}
        order={orderOf(search)}
        onOrder={sort}
        rowsOf={(total) => measureRows(asked, chosen, total)}
        orderFile={(format) => orderMeasureList({ ...asked, columns: [...chosen], format })}
        empty={{ title: t('measures.empty.title'), text: t('measures.empty.text') }}
        notFound={{
          title: t('measures.notFound.title'),
          text: t('measures.notFound.text'),
          showAll: t('measures.showAll'),
        }}
      />
    </Page>
  );
}
