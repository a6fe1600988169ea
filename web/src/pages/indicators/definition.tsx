import { Facts } from '../../ui/facts.js';
import { useWords } from '../../words/words.js';
import type { FullIndicator } from './indicators-data.js';
import { indicatorsWords } from './words.js';

/** What is counted and how, in plain words, and how small figures are protected. */
export function Definition({ indicator }: { readonly indicator: FullIndicator }) {
  const { t, number } = useWords(indicatorsWords);
  const { numerator, denominator, perUnit, countsPersons, minimumCount, denominatorMinimum } = indicator;
  return (
    <section>
      <h2 className="kern-heading-medium">{t('indicator.method')}</h2>
      <Facts
        facts={[
          [t('indicator.formula'), indicator.formula],
          [t('indicator.numerator'), numerator],
          [t('indicator.denominator'), denominator],
          [
            t('indicator.unit'),
            perUnit === null
              ? indicator.unit
              : `${indicator.unit} (${t('indicator.per', { number: number(perUnit) })})`,
          ],
          [t('indicator.direction'), t(`direction.${indicator.direction}`)],
          [t('indicator.periodicity'), t(`periodicity.${indicator.periodicity}`)],
          [t('indicator.lowestLevel'), t(`level.${indicator.lowestLevel}`)],
          [t('indicator.source'), indicator.source],
          [t('indicator.key'), indicator.key],
        ]}
      />
      <p className="kern-body rf-text">
        {countsPersons
          ? t(perUnit === null ? 'indicator.protected.count' : 'indicator.protected.rate', {
              count: number(minimumCount),
              base: number(denominatorMinimum),
            })
          : t('indicator.unprotected')}{' '}
        {t('indicator.never0')}
      </p>
    </section>
  );
}
