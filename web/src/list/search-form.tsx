import type { FormEvent } from 'react';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { entryOf } from '../ui/form-entry.js';
import { useWords } from '../words/words.js';
import { listWords } from './words.js';

const LONGEST_TEXT = 200;

interface SearchFormProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string | undefined;
  readonly isOpen: boolean;
  readonly panelId: string;
  onSearch(text: string | undefined): void;
  onToggle(): void;
}

/** The words that are looked for, and the way to the other filters. */
export function SearchForm({ label, hint, text, isOpen, panelId, onSearch, onToggle }: SearchFormProps) {
  const { t } = useWords(listWords);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSearch(entryOf(new FormData(event.currentTarget), 'suche').trim() || undefined);
  };
  return (
    <form role="search" className="rf-list-search" onSubmit={submit}>
      <Field label={label} hint={hint}>
        {(control) => (
          <input
            {...control}
            key={text}
            type="search"
            name="suche"
            defaultValue={text}
            maxLength={LONGEST_TEXT}
            className="kern-form-input__input"
          />
        )}
      </Field>
      <Button type="submit">{t('list.find')}</Button>
      <Button kind="tertiary" aria-expanded={isOpen} aria-controls={panelId} onClick={onToggle}>
        {t('list.filters')}
      </Button>
    </form>
  );
}
