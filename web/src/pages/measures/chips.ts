import { useQueries, useQuery } from '@tanstack/react-query';
import type { Chip } from '../../list/filter-chips.js';
import { useWords } from '../../words/words.js';
import { fieldsQuery, nameQuery } from './filter-data.js';
import { filtersOf, type MeasureSearch, questions, references } from './measure-search.js';
import { measuresWords } from './words.js';

/** What narrows the list of measures, in words. */
export function useChips(search: MeasureSearch, change: (search: MeasureSearch) => void): Chip[] {
  const { t, day, locale } = useWords(measuresWords);
  const named = references.filter((name) => name !== 'feld' && search[name] !== undefined);
  const names = useQueries({ queries: named.map((name) => nameQuery(search[name])) });
  const { data: fields } = useQuery({ ...fieldsQuery, enabled: search.feld !== undefined });
  const field = fields?.find(({ id }) => id === search.feld);
  const nameOf = (name: (typeof references)[number]): string => {
    if (name === 'feld') return (locale === 'en' && field?.nameEn) || field?.nameDe || '…';
    const { data } = names[named.indexOf(name)];
    return data === null ? t('measures.filter.unknown') : (data ?? '…');
  };
  const filters = filtersOf(search);
  const without = (name: keyof typeof filters) => () => change({ ...search, [name]: undefined });
  const chip = (name: keyof typeof filters, value: string): Chip => ({
    key: name,
    text: t('measures.chip', { name: t(`measures.filter.${name}`), value }),
    remove: without(name),
  });
  return [
    ...(filters.suche ? [chip('suche', `„${filters.suche}“`)] : []),
    ...(filters.stand ? [chip('stand', filters.stand.map((one) => t(`status.${one}`)).join(', '))] : []),
    ...(filters.ampel ? [chip('ampel', filters.ampel.map((one) => t(`light.${one}`)).join(', '))] : []),
    ...references.filter((name) => filters[name]).map((name) => chip(name, nameOf(name))),
    ...questions
      .filter((name) => filters[name])
      .map((name) => chip(name, t(filters[name] === 'ja' ? 'measures.yes' : 'measures.no'))),
    ...(filters.am ? [chip('am', day(filters.am))] : []),
  ];
}
