import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import type { PaperInFull } from './paper-data.js';
import { paperWords } from './words.js';

/** The paper and its errata, newest first: what was frozen stays readable. */
export function Editions({ editions }: Pick<PaperInFull, 'editions'>) {
  const { t, day, time } = useWords(paperWords);
  if (editions.length < 2) return null;
  return (
    <section>
      <h2 className="kern-heading-medium">{t('paper.editions')}</h2>
      <StackTable
        caption={t('paper.editions')}
        columns={[t('verify.number'), t('verify.asOf'), t('paper.frozenAt'), t('paper.corrected.why')]}
        rows={editions.map(({ id, number, asOf, frozenAt, reason, isLatest }) => ({
          key: id,
          cells: [
            isLatest ? t('paper.edition.latest', { number }) : number,
            day(asOf),
            time(frozenAt),
            reason ?? t('app.none'),
          ],
        }))}
      />
    </section>
  );
}
