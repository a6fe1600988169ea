import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import { FoundList } from '../../list/found-list.js';
import { orderSaid, said } from '../../list/list-address.js';
import { SearchForm } from '../../list/search-form.js';
import { parametersOf, searchKept } from '../../list/views/parameters.js';
import { useWanted } from '../../list/views/use-wanted.js';
import { ViewBar } from '../../list/views/view-bar.js';
import { listWords } from '../../list/words.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { problemColumns } from './problem-columns.js';
import { ProblemFilters, useProblemChips } from './problem-filters.js';
import { orderProblemAreaList, problemCountQuery, problemRows } from './problem-list-data.js';
import {
  askedOf,
  columnKeys,
  columnsOf,
  orderOf,
  type ProblemSearch,
  problemSearch,
  usualOrder,
  withoutFilters,
} from './problem-search.js';
import { ProblemsAside } from './problems-aside.js';
import { problemWords } from './words.js';

/** What was found in the county, most urgent first unless the address says otherwise, and whether anything answers it. */
export function ProblemAreasPage() {
  const words = useWords(problemWords);
  const { t, count } = words;
  const { t: say } = useWords(listWords);
  const search = useSearch({ from: '/signedIn/problemlagen' });
  const navigate = useNavigate();
  const panelId = useId();
  const [isOpen, setOpen] = useState(false);
  const wanted = useWanted('PROBLEM_AREAS');
  const change = (next: ProblemSearch) =>
    void navigate({ to: '/problemlagen', search: problemSearch(wanted(said(next))), resetScroll: false });
  const asked = askedOf(search);
  const chosen = columnsOf(search);
  const columns = useMemo(() => problemColumns(chosen, words), [chosen, words]);
  return (
    <Page title={t('problems.title')}>
      <p className="kern-body rf-text">{t('problems.lead')}</p>
      <ProblemsAside />
      <ViewBar
        list="PROBLEM_AREAS"
        chosenId={search.ansicht}
        parameters={parametersOf(search)}
        understood={(parameters) => parametersOf(problemSearch(searchKept(parameters)))}
        onOpen={(parameters, ansicht) => change({ ...problemSearch(searchKept(parameters)), ansicht })}
        onName={(ansicht) => change({ ...search, ansicht })}
      />
      <SearchForm
        label={t('problems.words')}
        hint={say('list.search.hint')}
        text={search.suche}
        isOpen={isOpen}
        panelId={panelId}
        onSearch={(suche) => change({ ...search, suche })}
        onToggle={() => setOpen(!isOpen)}
      />
      {isOpen && <ProblemFilters id={panelId} search={search} onChange={change} />}
      <FoundList
        caption={t('problems.title')}
        counted={useQuery(problemCountQuery(asked))}
        countInWords={(total) => count('problems.count', total)}
        chips={useProblemChips(search, change)}
        onReset={() => change(withoutFilters(search))}
        columns={columns}
        choice={columnKeys.map((key) => ({ key, title: t(`problems.column.${key}`) }))}
        chosen={chosen}
        onChoose={(spalten) => change({ ...search, spalten })}
        order={orderOf(search)}
        onOrder={(order) => change(problemSearch({ ...search, ...orderSaid(order, usualOrder) }))}
        rowsOf={(total) => problemRows(asked, chosen, total)}
        orderFile={(format) => orderProblemAreaList({ ...asked, columns: [...chosen], format })}
        empty={{ title: t('problems.none.title'), text: t('problems.none.text') }}
        notFound={{
          title: t('problems.empty.title'),
          text: t('problems.empty.text'),
          showAll: t('problems.showAll'),
        }}
      />
    </Page>
  );
}
