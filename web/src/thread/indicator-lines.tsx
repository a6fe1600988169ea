import { useWords } from '../words/words.js';
import type { ThreadMeasure } from './thread-data.js';
import { threadWords } from './words.js';

/** The progress indicators of a measure: where it stands, where it is to go, which way it moves. */
export function IndicatorLines({ measure }: { readonly measure: ThreadMeasure }) {
  const { t, number } = useWords(threadWords);
  return (
    <ul className="rf-lines">
      {measure.progressIndicators.map(({ id, name, unit, latest, targetValue, trend }) => (
        <li key={id}>
          <span className="rf-lines__name">{name}</span>:{' '}
          {latest ? `${number(latest.value)} ${unit}` : t('thread.noReading')}
          {targetValue !== null && ` (${t('thread.target', { value: number(targetValue) })})`}
          {trend !== 'UNKNOWN' && `, ${t(`trend.${trend}`)}`}
        </li>
      ))}
    </ul>
  );
}
