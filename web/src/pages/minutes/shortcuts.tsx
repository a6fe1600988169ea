import { useWords } from '../../words/words.js';
import { minutesWords } from './words.js';

const KEYS = ['next', 'previous', 'outcome', 'back'] as const;

/** What goes faster by keyboard. */
export function Shortcuts() {
  const { t } = useWords(minutesWords);
  return (
    <details className="rf-muted">
      <summary>{t('take.keys')}</summary>
      <ul className="rf-list">
        {KEYS.map((key) => (
          <li key={key}>{t(`take.keys.${key}`)}</li>
        ))}
      </ul>
    </details>
  );
}
