import type { Chip } from '../../list/filter-chips.js';
import { Boxes, FieldOfActionChoice, OneOfFew, OneOfMany } from '../../list/filters.js';
import { useNames } from '../../list/use-names.js';
import { listWords } from '../../list/words.js';
import { urgencyInWords } from '../../words/in-words.js';
import { useWords } from '../../words/words.js';
import { type ProblemSearch, statuses, urgencies } from './problem-search.js';
import { problemWords } from './words.js';

interface ProblemFiltersProps {
  readonly id: string;
  readonly search: ProblemSearch;
  onChange(search: ProblemSearch): void;
}

/** All that can narrow the list of problem areas. What is chosen counts at once. */
export function ProblemFilters({ id, search, onChange }: ProblemFiltersProps) {
  const { t } = useWords(problemWords);
  const { t: say } = useWords(listWords);
  const change = (more: Partial<ProblemSearch>) => onChange({ ...search, ...more });
  return (
    <section id={id} className="rf-list-panel" aria-label={say('list.filters')}>
      <Boxes
        legend={t('problems.filter.stand')}
        all={statuses}
        chosen={search.stand ?? []}
        word={(one) => t(`problem.${one}`)}
        onChange={(stand) => change({ stand })}
      />
      <OneOfFew
        label={t('problems.filter.dringlich')}
        value={search.dringlich === undefined ? undefined : `${search.dringlich}`}
        all={urgencies.map((urgency) => ({ value: `${urgency}`, word: urgencyInWords({ t }, urgency) }))}
        onChange={(value) => change({ dringlich: urgencies.find((urgency) => `${urgency}` === value) })}
      />
      <FieldOfActionChoice
        label={t('problems.filter.feld')}
        value={search.feld}
        onChange={(feld) => change({ feld })}
      />
      <OneOfMany
        name="gebiet"
        label={t('problems.filter.gebiet')}
        value={search.gebiet}
        onChange={(gebiet) => change({ gebiet })}
      />
    </section>
  );
}

/** What narrows the list of problem areas, in words. */
export function useProblemChips(search: ProblemSearch, change: (search: ProblemSearch) => void): Chip[] {
  const { t } = useWords(problemWords);
  const { t: say } = useWords(listWords);
  const { suche, stand, dringlich, feld, gebiet } = search;
  const nameOf = useNames(feld, [gebiet]);
  const chip = (key: 'suche' | 'stand' | 'dringlich' | 'feld' | 'gebiet', value: string): Chip => ({
    key,
    text: say('list.chip', { name: t(`problems.filter.${key}`), value }),
    remove: () => change({ ...search, [key]: undefined }),
  });
  return [
    ...(suche ? [chip('suche', `„${suche}“`)] : []),
    ...(stand ? [chip('stand', stand.map((one) => t(`problem.${one}`)).join(', '))] : []),
    ...(dringlich ? [chip('dringlich', urgencyInWords({ t }, dringlich))] : []),
    ...(feld ? [chip('feld', nameOf(feld))] : []),
    ...(gebiet ? [chip('gebiet', nameOf(gebiet))] : []),
  ];
}
