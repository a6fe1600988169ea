import { useQueries, useQuery } from '@tanstack/react-query';
import { useWords } from '../words/words.js';
import { fieldsQuery, nameQuery } from './filter-data.js';
import { listWords } from './words.js';

/** How what filters name by id is called: the field of action, and anything else; a mark while it is on its way. */
export function useNames(fieldId: string | undefined, others: readonly (string | undefined)[]) {
  const { t, locale } = useWords(listWords);
  const ids = others.filter((id) => id !== undefined);
  const names = useQueries({ queries: ids.map((id) => nameQuery(id)) });
  const { data: fields } = useQuery({ ...fieldsQuery, enabled: fieldId !== undefined });
  return (id: string): string => {
    if (id === fieldId) {
      const field = fields?.find((one) => one.id === id);
      return (locale === 'en' && field?.nameEn) || field?.nameDe || '…';
    }
    const { data } = names[ids.indexOf(id)] ?? {};
    return data === null ? t('list.unknown') : (data ?? '…');
  };
}
