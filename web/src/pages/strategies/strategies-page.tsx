import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import { isCoordinator, meQuery } from '../../api/me.js';
import { FoundList } from '../../list/found-list.js';
import { orderSaid, said } from '../../list/list-address.js';
import { SearchForm } from '../../list/search-form.js';
import { parametersOf, searchKept } from '../../list/views/parameters.js';
import { useWanted } from '../../list/views/use-wanted.js';
import { ViewBar } from '../../list/views/view-bar.js';
import { listWords } from '../../list/words.js';
import '../../style/strategies.css';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { orderStrategyList, strategyCountQuery, strategyRows } from './strategies-data.js';
import { strategyColumns } from './strategy-columns.js';
import { StrategyFilters, useStrategyChips } from './strategy-filters.js';
import {
  askedOf,
  columnKeys,
  columnsOf,
  orderOf,
  type StrategySearch,
  strategySearch,
  usualOrder,
  withoutFilters,
} from './strategy-search.js';
import { strategyWords } from './words.js';

/** What the county and its partners carry together, and how far they agree. */
export function StrategiesPage() {
  const words = useWords(strategyWords);
  const { t, count } = words;
  const { t: say } = useWords(listWords);
  const search = useSearch({ from: '/signedIn/strategien' });
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const panelId = useId();
  const [isOpen, setOpen] = useState(false);
  const wanted = useWanted('STRATEGIES');
  const change = (next: StrategySearch) =>
    void navigate({ to: '/strategien', search: strategySearch(wanted(said(next))), resetScroll: false });
  const asked = askedOf(search);
  const chosen = columnsOf(search);
  const columns = useMemo(() => strategyColumns(chosen, words), [chosen, words]);
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
      <ViewBar
        list="STRATEGIES"
        chosenId={search.ansicht}
        parameters={parametersOf(search)}
        understood={(parameters) => parametersOf(strategySearch(searchKept(parameters)))}
        onOpen={(parameters, ansicht) => change({ ...strategySearch(searchKept(parameters)), ansicht })}
        onName={(ansicht) => change({ ...search, ansicht })}
      />
      <SearchForm
        label={t('strategies.words')}
        hint={say('list.search.hint')}
        text={search.suche}
        isOpen={isOpen}
        panelId={panelId}
        onSearch={(suche) => change({ ...search, suche })}
        onToggle={() => setOpen(!isOpen)}
      />
      {isOpen && <StrategyFilters id={panelId} search={search} onChange={change} />}
      <FoundList
        caption={t('strategies.title')}
        counted={useQuery(strategyCountQuery(asked))}
        countInWords={(total) => count('strategies.count', total)}
        chips={useStrategyChips(search, change)}
        onReset={() => change(withoutFilters(search))}
        columns={columns}
        choice={columnKeys.map((key) => ({ key, title: t(`strategies.column.${key}`) }))}
        chosen={chosen}
        onChoose={(spalten) => change({ ...search, spalten })}
        order={orderOf(search)}
        onOrder={(order) => change(strategySearch({ ...search, ...orderSaid(order, usualOrder) }))}
        rowsOf={(total) => strategyRows(asked, chosen, total)}
        orderFile={(format) => orderStrategyList({ ...asked, columns: [...chosen], format })}
        empty={{ title: t('strategies.none.title'), text: t('strategies.none.text') }}
        notFound={{
          title: t('strategies.empty.title'),
          text: t('strategies.empty.text'),
          showAll: t('strategies.showAll'),
        }}
      />
    </Page>
  );
}
