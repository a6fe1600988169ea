import { Table } from '../../ui/table.js';
import { useWords } from '../../words/words.js';
import { summaryWords } from './words.js';
import type { Summary } from './summary-data.js';

/** Who still owes reports: silence is shown as silence. */
export function SilentOffices({ offices }: { readonly offices: Summary['silentOffices'] }) {
  const { t, day, number } = useWords(summaryWords);
  const title = t('summary.silent');
  return (
    <section>
      <h2 className="kern-heading-medium">{title}</h2>
      {offices.length === 0 ? (
        <p className="kern-body">{t('summary.silent.none')}</p>
      ) : (
        <Table
          caption={title}
          hideCaption
          columns={[
            { name: t('summary.silent.office') },
            { name: t('summary.silent.missing'), isNumber: true },
            { name: t('summary.silent.overdue'), isNumber: true },
            { name: t('summary.silent.oldest') },
          ]}
          rows={offices.map(({ office, missing, overdue, oldestDueOn }) => ({
            key: office?.id ?? '',
            cells: [office?.name ?? t('app.none'), number(missing), number(overdue), day(oldestDueOn)],
          }))}
        />
      )}
    </section>
  );
}
