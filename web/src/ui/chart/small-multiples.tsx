import { useMemo } from 'react';
import { useWords } from '../../words/words.js';
import { type ChartLine, numbersOf, rangeOf } from './series.js';
import { TimeSeriesChart } from './time-series-chart.js';
import { chartWords } from './words.js';

interface SmallMultiplesProps {
  readonly unit: string;
  /** Each has a picture of its own. */
  readonly lines: readonly ChartLine[];
  /** Drawn into every picture, to compare with. */
  readonly reference?: ChartLine | null;
  /** More lines that the scale has to hold, for example those that are shown on demand. */
  readonly scaleOf?: readonly ChartLine[];
}

/** One small picture per line, all with the same scale, so that they can be compared at a glance. The page adds the table. */
export function SmallMultiples({ unit, lines, reference, scaleOf = lines }: SmallMultiplesProps) {
  const { t } = useWords(chartWords);
  const range = useMemo(
    () => rangeOf(numbersOf(reference ? [...scaleOf, reference] : scaleOf)),
    [scaleOf, reference],
  );
  const pictures = useMemo(
    () =>
      lines.map((line) => ({
        ...line,
        both: [
          { ...line, target: null },
          ...(reference ? [{ ...reference, isReference: true, target: null }] : []),
        ],
      })),
    [lines, reference],
  );
  return (
    <div>
      <p className="rf-muted">
        {t('chart.sameScale')} {reference && t('chart.reference', { name: reference.name })}
        {range.from > 0 && ` ${t('chart.notFromZero')}`}
      </p>
      <ul className="rf-multiples">
        {pictures.map(({ key, name, both }) => (
          <li key={key}>
            <TimeSeriesChart title={name} unit={unit} lines={both} range={range} isSmall />
          </li>
        ))}
      </ul>
    </div>
  );
}
