import { GapTitle } from './gap-title.js';
import type { GapKind } from './gap-kinds.js';
import type { FoundGap } from './gaps-data.js';
import { useWords } from '../../words/words.js';
import { gapsWords } from './words.js';

interface GroupProps {
  readonly kind: GapKind;
  readonly gaps: readonly FoundGap[];
  readonly total: number;
}

/** The gaps of one kind: why it matters, what to do, and each with the way to where it is closed. */
export function GapGroup({ kind, gaps, total }: GroupProps) {
  const { t, day } = useWords(gapsWords);
  const id = `gap-${kind}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="kern-heading-medium">
        {t(`gap.${kind}`)} ({total})
      </h2>
      <p className="kern-body rf-text">
        {t(`gap.why.${kind}`)} <strong>{gaps[0].remedy}</strong>
      </p>
      <ul className="rf-rows">
        {gaps.map((gap, index) => (
          <li key={index} className="rf-row">
            <div>
              <GapTitle gap={gap} />
              {!isSaidByTitle(gap) && <p className="kern-body">{gap.sentence}</p>}
              <p className="rf-muted">
                {[gap.office?.name, t('gaps.since', { day: day(gap.since) })].filter(Boolean).join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the record itself lacks it, heading and title say it all. */
const isSaidByTitle = ({ record }: FoundGap): boolean =>
  ['ProblemArea', 'Strategy', 'Measure'].includes(record?.__typename ?? '');
