import { Table } from '../../ui/table.js';
import { useWords } from '../../words/words.js';
import type { FullIndicator } from './indicators-data.js';
import { indicatorsWords } from './words.js';

/** What is to be reached where, from which starting value. */
export function TargetTable({ targets, unit }: Pick<FullIndicator, 'targets' | 'unit'>) {
  const { t, day, number } = useWords(indicatorsWords);
  if (targets.length === 0) return null;
  return (
    <section>
      <h2 className="kern-heading-medium">{t('indicator.targets')}</h2>
      <Table
        caption={`${t('indicator.targets')} (${unit})`}
        hideCaption
        columns={[
          { name: t('indicator.area') },
          { name: t('indicator.baseline'), isNumber: true },
          { name: t('indicator.baselineOn') },
          { name: t('indicator.target'), isNumber: true },
          { name: t('indicator.targetOn') },
        ]}
        rows={targets.map((target) => ({
          key: target.id,
          cells: [
            target.area?.name,
            target.baselineValue === null ? t('indicator.suppressed') : number(target.baselineValue),
            day(target.baselineOn),
            number(target.targetValue),
            day(target.targetOn),
          ],
        }))}
      />
    </section>
  );
}
