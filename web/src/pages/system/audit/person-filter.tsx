import { searchAllPeople } from '../../../ui/choices.js';
import { Combobox } from '../../../ui/combobox.js';
import { useWords } from '../../../words/words.js';
import type { AuditSearch } from '../search.js';
import { systemWords } from '../words.js';

export interface FilterProps {
  readonly search: AuditSearch;
  onChoose(chosen: AuditSearch): void;
}

/** Whose entries are shown. */
export function PersonFilter({ search: { person, name }, onChoose }: FilterProps) {
  const { t } = useWords(systemWords);
  return (
    <Combobox
      label={t('audit.person')}
      value={person ? { id: person, name: name ?? t('audit.chosen') } : null}
      searchKey="peopleToLookFor"
      search={searchAllPeople}
      onChange={(choice) => onChoose({ person: choice?.id, name: choice?.name })}
    />
  );
}
