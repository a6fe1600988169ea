import { useRef } from 'react';
import { Button } from '../ui/button.js';
import { useWords } from '../words/words.js';
import { listWords } from './words.js';

/** One filter that narrows the list now. */
export interface Chip {
  readonly key: string;
  readonly text: string;
  remove(): void;
}

/** What narrows the list, in words; each can be taken away, or all at once. */
export function FilterChips({ chips, onReset }: { readonly chips: readonly Chip[]; onReset(): void }) {
  const { t } = useWords(listWords);
  const list = useRef<HTMLUListElement>(null);
  if (chips.length === 0) return null;
  // The focus goes to the next one, not to the top of the page
  const remove = (chip: Chip, at: number) => {
    const buttons = list.current?.querySelectorAll('button');
    buttons?.[at + 1]?.focus();
    chip.remove();
  };
  return (
    <ul ref={list} className="rf-list-chips" aria-label={t('list.chips')}>
      {chips.map((chip, at) => (
        <li key={chip.key} className="rf-list-chip">
          {chip.text}
          <button
            type="button"
            aria-label={t('list.chip.remove', { filter: chip.text })}
            onClick={() => remove(chip, at)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <Button kind="tertiary" onClick={onReset}>
          {t('list.reset')}
        </Button>
      </li>
    </ul>
  );
}
