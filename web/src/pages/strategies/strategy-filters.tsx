import type { Chip } from '../../list/filter-chips.js';
import { FieldOfActionChoice, OneOfFew, OneOfMany } from '../../list/filters.js';
import { useNames } from '../../list/use-names.js';
import { listWords } from '../../list/words.js';
import { useWords } from '../../words/words.js';
import { stages, type StrategySearch } from './strategy-search.js';
import { strategyWords } from './words.js';

interface StrategyFiltersProps {
  readonly id: string;
  readonly search: StrategySearch;
  onChange(search: StrategySearch): void;
}

/** All that can narrow the list of strategies. What is chosen counts at once. */
export function StrategyFilters({ id, search, onChange }: StrategyFiltersProps) {
  const { t } = useWords(strategyWords);
  const { t: say } = useWords(listWords);
  const change = (more: Partial<StrategySearch>) => onChange({ ...search, ...more });
  return (
    <section id={id} className="rf-list-panel" aria-label={say('list.filters')}>
      <OneOfFew
        label={t('strategies.stage')}
        value={search.stand}
        all={stages.map((value) => ({ value, word: t(`stage.${value}`) }))}
        onChange={(stand) => change({ stand })}
      />
      <FieldOfActionChoice
        label={t('strategies.field')}
        value={search.feld}
        onChange={(feld) => change({ feld })}
      />
      <OneOfMany
        name="stelle"
        label={t('strategy.office')}
        value={search.stelle}
        onChange={(stelle) => change({ stelle })}
      />
      <OneOfMany
        name="problemlage"
        label={t('strategies.filter.problemlage')}
        value={search.problemlage}
        onChange={(problemlage) => change({ problemlage })}
      />
    </section>
  );
}

/** What narrows the list of strategies, in words. */
export function useStrategyChips(search: StrategySearch, change: (search: StrategySearch) => void): Chip[] {
  const { t } = useWords(strategyWords);
  const { t: say } = useWords(listWords);
  const { suche, stand, feld, stelle, problemlage } = search;
  const nameOf = useNames(feld, [stelle, problemlage]);
  const chip = (key: keyof StrategySearch, name: string, value: string): Chip => ({
    key,
    text: say('list.chip', { name, value }),
    remove: () => change({ ...search, [key]: undefined }),
  });
  return [
    ...(suche ? [chip('suche', t('strategies.filter.suche'), `„${suche}“`)] : []),
    ...(stand ? [chip('stand', t('strategies.stage'), t(`stage.${stand}`))] : []),
    ...(feld ? [chip('feld', t('strategies.field'), nameOf(feld))] : []),
    ...(stelle ? [chip('stelle', t('strategy.office'), nameOf(stelle))] : []),
    ...(problemlage ? [chip('problemlage', t('strategies.filter.problemlage'), nameOf(problemlage))] : []),
  ];
}
