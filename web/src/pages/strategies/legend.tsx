import { useWords } from '../../words/words.js';
import { cellStates, WordMark } from './matrix-cell.js';
import { strategyWords } from './words.js';

/** What the signs of the matrix mean. */
export function Legend() {
  const { t } = useWords(strategyWords);
  return (
    <div className="rf-legend">
      <h3 className="rf-muted">{t('agree.legend')}</h3>
      <ul>
        {cellStates.map((state) => (
          <li key={state}>
            <WordMark state={state} />
          </li>
        ))}
      </ul>
    </div>
  );
}
