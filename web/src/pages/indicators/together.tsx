import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { findApiError } from '../../api/api-error.js';
import { useWords } from '../../words/words.js';
import type { FullIndicator } from './indicators-data.js';
import { rateTogetherQuery } from './series-data.js';
import { indicatorsWords } from './words.js';

interface TogetherProps {
  readonly indicator: FullIndicator;
  readonly areaIds: readonly string[];
  readonly day: string;
}

/** The rate of the chosen areas together, and what is not in it. */
export function Together({ indicator, areaIds, day: on }: TogetherProps) {
  const { t, day, number, count } = useWords(indicatorsWords);
  const { stand } = useSearch({ from: '/signedIn/indikatoren/$id' });
  const { data: rate, error } = useQuery(rateTogetherQuery(indicator.id, areaIds, on, stand));
  const refusal = findApiError(error)?.message;
  if (refusal) return <p className="rf-muted">{t('indicator.together.not', { reason: refusal })}</p>;
  if (!rate) return null;
  const left = [
    rate.areasSuppressed > 0 && count('indicator.together.suppressed', rate.areasSuppressed),
    rate.areasMissing > 0 && count('indicator.together.missing', rate.areasMissing),
  ].filter(Boolean);
  return (
    <p className="kern-body">
      {t('indicator.together', {
        day: day(rate.referenceDate),
        value:
          rate.value === null
            ? t(rate.isSuppressed ? 'indicator.suppressed' : 'indicator.none')
            : `${number(rate.value)} ${indicator.unit}`,
        count: rate.areasCounted,
      })}{' '}
      {left.join(' ')}
    </p>
  );
}
