import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.js';
import { useWords } from '../../words/words.js';
import { summaryWords } from './words.js';

interface RestProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first. */
  readonly most: number;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** The first of a long list, and the rest on request: ten minutes are short. */
export function Rest<Item>({ items, most, children }: RestProps<Item>) {
  const { count } = useWords(summaryWords);
  const [isWhole, setWhole] = useState(false);
  const left = items.length - most;
  if (left <= 0 || isWhole) return children(items);
  return (
    <>
      {children(items.slice(0, most))}
      <p className="rf-print-only">{count('summary.rest', left)}</p>
      <div className="rf-no-print">
        <Button kind="tertiary" onClick={() => setWhole(true)}>
          {count('summary.more', left)}
        </Button>
      </div>
    </>
  );
}
