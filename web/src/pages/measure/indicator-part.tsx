import { useMemo } from 'react';
import { TimeSeriesChart } from '../../ui/chart/index.js';
import { Facts } from '../../ui/facts.js';
import { useWords } from '../../words/words.js';
import type { ProgressIndicator } from './indicators.js';
import { measureWords } from './words.js';

/** One progress indicator: where it began, where it is to go, and its readings. */
export function IndicatorPart({ indicator }: { readonly indicator: ProgressIndicator }) {
  const { t, day, number } = useWords(measureWords);
  const { id, name, unit, readings, baselineValue, baselineOn, targetValue, targetOn, attainment } =
    indicator;
  const lines = useMemo(
    () => [
      {
        key: id,
        name,
        points: readings.map(({ readOn, value }) => ({ day: readOn, value })),
        target:
          targetValue !== null && targetOn && baselineOn
            ? { baselineOn, baselineValue, targetOn, targetValue }
            : undefined,
      },
    ],
    [id, name, readings, baselineValue, baselineOn, targetValue, targetOn],
  );
  const valueOn = (value: number | null, on: string | null) =>
    value !== null && [`${number(value)} ${unit}`, on && `(${day(on)})`].filter(Boolean).join(' ');
  return (
    <>
      <h2 className="kern-heading-medium">{name}</h2>
      <Facts
        facts={[
          [t('indicator.level'), t(`level.${indicator.effectLevel}`)],
          [t('indicator.baseline'), valueOn(baselineValue, baselineOn) || null],
          [t('indicator.target'), valueOn(targetValue, targetOn) || null],
          [
            t('measure.progress'),
            attainment !== null && t('indicator.attainment', { percent: number(attainment) }),
          ],
        ].filter((fact): fact is [string, string] => Boolean(fact[1]))}
      />
      {readings.length > 0 ? (
        <TimeSeriesChart title={name} hideTitle unit={unit} lines={lines} height={220} />
      ) : (
        <p className="kern-body">
          <span className="rf-missing">{t('indicator.noReading')}</span>
        </p>
      )}
    </>
  );
}
