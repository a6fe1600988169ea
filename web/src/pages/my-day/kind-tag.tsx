import { useWords } from '../../words/words.js';
import type { OwedKind } from './owed.js';
import { myDayWords } from './words.js';

/** What kind of thing waits, in a word; it is part of what a card is called. */
export function KindTag({ kind, id }: { readonly kind: OwedKind; readonly id: string }) {
  const { t } = useWords(myDayWords);
  return (
    <span id={id} className="rf-tag">
      {t(`day.kind.${kind}`)}
    </span>
  );
}
