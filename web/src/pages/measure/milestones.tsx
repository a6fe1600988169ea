import { Table } from '../../ui/table.js';
import { useWords } from '../../words/words.js';
import type { FullMeasure } from './measure-data.js';

/** The milestones by day, each with its state in a word. */
export function Milestones({ milestones }: Pick<FullMeasure, 'milestones'>) {
  const { t, day } = useWords();
  const title = t('measure.milestones');
  return (
    <section>
      <h2 className="kern-heading-medium">{title}</h2>
      {milestones.length === 0 ? (
        <p className="kern-body">{t('measure.milestones.none')}</p>
      ) : (
        <Table
          caption={title}
          hideCaption
          columns={[{ name: t('table.what') }, { name: t('table.day') }, { name: t('table.state') }]}
          rows={milestones.map(({ id, title: what, dueOn, doneOn, state }) => ({
            key: id,
            cells: [
              what,
              day(dueOn),
              doneOn ? `${t(`milestone.${state}`)} (${day(doneOn)})` : t(`milestone.${state}`),
            ],
          }))}
        />
      )}
    </section>
  );
}
