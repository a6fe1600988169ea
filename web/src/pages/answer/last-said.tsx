import { useWords } from '../../words/words.js';
import { answerWords } from './words.js';
import type { Item } from './answer-data.js';

/** What was reported last on a measure. */
export function LastSaid({ item: { lastSaid } }: { readonly item: Item }) {
  const { t, day } = useWords(answerWords);
  if (!lastSaid) return <p className="rf-said">{t('day.never')}</p>;
  return (
    <div className="rf-said">
      <p className="rf-said__head">
        {t('day.last')}: {day(lastSaid.reportedOn)} ·{' '}
        <strong>{t(`assessment.${lastSaid.selfAssessment}`)}</strong>
      </p>
      <p>{lastSaid.text}</p>
    </div>
  );
}
