import { useWords } from '../../words/words.js';
import type { Owed, OwedKind } from './owed.js';
import { myDayWords } from './words.js';

interface OwedCountProps {
  readonly shown: readonly Owed[];
  /** How much waits of each kind, with what was not loaded. */
  readonly counts: ReadonlyMap<OwedKind, number>;
  readonly chosen?: OwedKind;
}

/** How much waits, in a sentence: of the one kind there is or that was chosen, otherwise of everything. */
export function OwedCount({ shown, counts, chosen }: OwedCountProps) {
  const { t, count } = useWords(myDayWords);
  const kinds = [...counts.keys()];
  const kind = chosen ?? (kinds.length === 1 ? kinds[0] : undefined);
  const theirs = shown.filter(({ isTheirs }) => isTheirs).length;
  const late = shown.filter(({ isOverdue, isTheirs }) => isOverdue && !isTheirs).length;
  const mine = kind ? (counts.get(kind) ?? 0) : [...counts.values()].reduce((sum, ofKind) => sum + ofKind, 0);
  const sentences = [
    mine === 0
      ? `${t('day.empty.title')}.`
      : kind
        ? count(`day.count.${kind}`, mine)
        : count('day.owed', mine),
    !kind && late > 0 && count('day.owed.late', late),
    theirs > 0 && count('day.theirs', theirs),
  ];
  return <p className="kern-body">{sentences.filter(Boolean).join(' ')}</p>;
}
