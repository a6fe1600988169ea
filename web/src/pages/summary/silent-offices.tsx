import { Table } from '../../ui/table.js';
import { useWords } from '../../words/words.js';
import type { Summary } from './summary-data.js';
import { summaryWords } from './words.js';

/** Who still owes reports, and since when nothing was heard: silence is shown as silence. */
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
            { name: t('summary.silent.last') },
          ]}
          rows={offices.map(({ office, missing, overdue, oldestDueOn, lastReportOn }) => ({
            key: office?.id ?? '',
            cells: [
              office?.name ?? t('app.none'),
              number(missing),
              number(overdue),
              day(oldestDueOn),
              lastReportOn ? day(lastReportOn) : t('summary.silent.never'),
            ],
          }))}
        />
      )}
    </section>
  );
}
