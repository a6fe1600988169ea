import type { Chip } from '../../list/filter-chips.js';
import { useNames } from '../../list/use-names.js';
import { listWords } from '../../list/words.js';
import { useWords } from '../../words/words.js';
import { filtersOf, type MeasureSearch, questions, references } from './measure-search.js';
import { measuresWords } from './words.js';

/** What narrows the list of measures, in words. */
export function useChips(search: MeasureSearch, change: (search: MeasureSearch) => void): Chip[] {
  const { t, day } = useWords(measuresWords);
  const { t: say } = useWords(listWords);
  const nameOf = useNames(
    search.feld,
    references.filter((name) => name !== 'feld').map((name) => search[name]),
  );
  const filters = filtersOf(search);
  const without = (name: keyof typeof filters) => () => change({ ...search, [name]: undefined });
  const chip = (name: keyof typeof filters, value: string): Chip => ({
    key: name,
    text: say('list.chip', { name: t(`measures.filter.${name}`), value }),
    remove: without(name),
  });
  return [
    ...(filters.suche ? [chip('suche', `„${filters.suche}“`)] : []),
    ...(filters.stand ? [chip('stand', filters.stand.map((one) => t(`status.${one}`)).join(', '))] : []),
    ...(filters.ampel ? [chip('ampel', filters.ampel.map((one) => t(`light.${one}`)).join(', '))] : []),
    ...references.flatMap((name) => {
      const id = filters[name];
      return id === undefined ? [] : [chip(name, nameOf(id))];
    }),
    ...questions
      .filter((name) => filters[name])
      .map((name) => chip(name, say(filters[name] === 'ja' ? 'list.yes' : 'list.no'))),
    ...(filters.am ? [chip('am', day(filters.am))] : []),
  ];
}
