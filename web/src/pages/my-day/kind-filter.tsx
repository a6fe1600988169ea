import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/words.js';
import { type OwedKind, owedKinds } from './owed.js';
import { myDayWords } from './words.js';

interface KindFilterProps {
  readonly counts: ReadonlyMap<OwedKind, number>;
  readonly chosen?: OwedKind;
}

/** One kind or all of them, with how much waits of each; what is chosen stands in the address. */
export function KindFilter({ counts, chosen }: KindFilterProps) {
  const { t, number } = useWords(myDayWords);
  const kinds = owedKinds.filter((kind) => counts.has(kind) || kind === chosen);
  if (kinds.length < 2 && !chosen) return null;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const way = (kind: OwedKind | undefined, word: string, count: number) => (
    <li key={word}>
      <Link
        to="/mein-tag"
        search={{ art: kind }}
        resetScroll={false}
        activeOptions={{ exact: true }}
        className="rf-tabs__tab rf-kinds__way"
      >
        {word} <span className="rf-muted">{number(count)}</span>
      </Link>
    </li>
  );
  return (
    <nav aria-label={t('day.kinds')}>
      <ul className="rf-tabs__list rf-kinds">
        {way(undefined, t('day.kinds.all'), all)}
        {kinds.map((kind) => way(kind, t(`day.kinds.${kind}`), counts.get(kind) ?? 0))}
      </ul>
    </nav>
  );
}
