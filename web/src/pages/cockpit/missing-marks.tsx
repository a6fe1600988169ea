import { type KeyOf, useWords } from '../../words/words.js';
import { cockpitWords } from './words.js';
import type { MissingReport } from './cockpit-data.js';

interface Mark {
  readonly word: KeyOf<typeof cockpitWords>;
  /** Whether coordination has to do something about it. */
  readonly isAlarm: boolean;
}

function marksOf({ isPutOff, isAddressFaulty, needsHandOver, escalation }: MissingReport): Mark[] {
  const marks: Mark[] = [];
  if (isPutOff) marks.push({ word: 'review.mark.putOff', isAlarm: false });
  if (isAddressFaulty) marks.push({ word: 'review.mark.faulty', isAlarm: true });
  if (needsHandOver) marks.push({ word: 'review.mark.handOver', isAlarm: true });
  if (escalation) {
    marks.push({ word: `review.mark.escalation.${escalation}`, isAlarm: escalation === 'PROPOSED' });
  }
  return marks;
}

/** What coordination should know about a missing report, each in words. */
export function MissingMarks({ missing }: { readonly missing: MissingReport }) {
  const { t } = useWords(cockpitWords);
  const marks = marksOf(missing);
  if (marks.length === 0) return t('review.mark.none');
  return (
    <span className="rf-chips">
      {marks.map(({ word, isAlarm }) => (
        <span key={word} className={isAlarm ? 'rf-tag rf-tag--alarm' : 'rf-tag'}>
          {t(word)}
        </span>
      ))}
    </span>
  );
}
