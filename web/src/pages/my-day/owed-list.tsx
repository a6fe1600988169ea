import type { ReactNode } from 'react';
import { Empty } from '../../ui/empty.js';
import { useNews } from '../../ui/news.js';
import { useWords } from '../../words/words.js';
import { AcceptAll } from './accept-all.js';
import { AllUnchanged } from './all-unchanged.js';
import { KindFilter } from './kind-filter.js';
import type { OwedKind } from './owed.js';
import { OwedCard } from './owed-card.js';
import { OwedCount } from './owed-count.js';
import type { MyDay } from './use-my-day.js';
import { myDayWords } from './words.js';

interface OwedListProps {
  readonly day: MyDay;
  readonly chosen?: OwedKind;
  /** What stands where nothing is owed at all. */
  readonly nothing: ReactNode;
}

/** Everything one owes in one list, and what was just done. After each answer the focus is where the good news stands. */
export function OwedList({ day: { owed, beyond }, chosen, nothing }: OwedListProps) {
  const { t, count } = useWords(myDayWords);
  const { news, tell } = useNews();
  const isShown = (kind: OwedKind) => !chosen || kind === chosen;
  const counts = new Map<OwedKind, number>();
  for (const { kind, isTheirs } of owed)
    counts.set(kind, (counts.get(kind) ?? beyond[kind] ?? 0) + (isTheirs ? 0 : 1));
  const shown = owed.filter(({ kind }) => isShown(kind));
  const later = owedSum(beyond, isShown);
  return (
    <>
      {news}
      <KindFilter counts={counts} chosen={owed.length > 0 ? chosen : undefined} />
      {owed.length === 0 && nothing}
      {owed.length > 0 && shown.length === 0 && (
        <Empty title={t('day.kind.empty.title')} text={t('day.kind.empty.text')} />
      )}
      {shown.length > 0 && (
        <div className="rf-bar">
          <OwedCount shown={shown} counts={counts} chosen={chosen} />
          <div className="rf-actions">
            {isShown('meldung') && (
              <AllUnchanged
                reports={owed.flatMap((one) => (one.kind === 'meldung' ? [one.due] : []))}
                onDone={tell}
              />
            )}
            {isShown('abnahme') && (
              <AcceptAll
                reports={owed.flatMap((one) => (one.kind === 'abnahme' ? [one.acceptance] : []))}
                onDone={tell}
              />
            )}
          </div>
        </div>
      )}
      {owed.length > 0 && (
        <ol className="rf-cards">
          {owed.map((one) => (
            // Hidden, not gone: what somebody has begun to type in a card stays while they look at others
            <li key={`${one.kind} ${one.key}`} hidden={!isShown(one.kind)}>
              <OwedCard owed={one} onDone={tell} />
            </li>
          ))}
        </ol>
      )}
      {later > 0 && <p className="rf-muted">{count('day.later', later)}</p>}
    </>
  );
}

const owedSum = (beyond: MyDay['beyond'], isShown: (kind: OwedKind) => boolean): number =>
  Object.entries(beyond).reduce((sum, [kind, more]) => (isShown(kind as OwedKind) ? sum + more : sum), 0);
