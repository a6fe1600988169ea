import { Table } from '../../ui/table.js';
import { useWords } from '../../words/words.js';
import type { FullMeasure } from './measure-data.js';

/** Every promised day that was moved, with the reason: nothing is silently overwritten. */
export function Slips({ measure: { dateShifts, title: measureTitle } }: { readonly measure: FullMeasure }) {
  const { t, day } = useWords();
  const title = t('measure.slips.title');
  return (
    <section>
      <h2 className="kern-heading-medium">{title}</h2>
      {dateShifts.length === 0 ? (
        <p className="kern-body">{t('measure.slips.none')}</p>
      ) : (
        <Table
          caption={title}
          hideCaption
          columns={(['what', 'from', 'to', 'why'] as const).map((name) => ({ name: t(`table.${name}`) }))}
          rows={dateShifts.map(({ id, milestone, oldDate, newDate, reason }) => ({
            key: id,
            cells: [milestone?.title ?? measureTitle, day(oldDate), day(newDate), reason],
          }))}
        />
      )}
    </section>
  );
}
