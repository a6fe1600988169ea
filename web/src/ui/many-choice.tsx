import '../style/chips.css';

import { useEffect, useRef } from 'react';
import { useWords } from '../words/words.js';
import { type Choice, Combobox } from './combobox.js';

interface ManyChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly isOptional?: boolean;
  readonly chosen: readonly Choice[];
  readonly searchKey: string;
  search(text: string): Promise<readonly Choice[]>;
  onChange(chosen: readonly Choice[]): void;
}

/** Several of many, found by typing; each can be taken out again. */
export function ManyChoice({ chosen, searchKey, search, onChange, ...field }: ManyChoiceProps) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(chosen.length);
  useEffect(() => {
    // The button that took one out is gone, and the search begins anew: the next one is typed there
    if (before.current !== chosen.length) place.current?.querySelector('input')?.focus();
    before.current = chosen.length;
  }, [chosen.length]);
  const ids = chosen.map(({ id }) => id);
  return (
    <div ref={place} className="rf-form">
      <Combobox
        {...field}
        key={ids.join()}
        value={null}
        searchKey={`${searchKey} ${ids.join()}`}
        search={async (text) => (await search(text)).filter(({ id }) => !ids.includes(id))}
        onChange={(choice) => choice && onChange([...chosen, choice])}
      />
      {chosen.length > 0 && (
        <ul className="rf-chips" aria-label={field.label}>
          {chosen.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                className="rf-chip"
                aria-label={t('choice.remove', { name })}
                onClick={() => onChange(chosen.filter((one) => one.id !== id))}
              >
                {name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
