import { AllUnchanged as AskForAll } from '../../ui/all-unchanged.js';
import { useWords } from '../../words/words.js';
import { canBeUnchanged, type DueReport, nameOf } from './due-reports.js';
import { confirmUnchanged } from './report-mutations.js';

interface AllUnchangedProps {
  readonly reports: readonly DueReport[];
  onDone(news: string): Promise<void>;
}

/** "Unchanged" for everything at once, for whoever releases. */
export function AllUnchanged({ reports, onDone }: AllUnchangedProps) {
  const { t } = useWords();
  const able = reports.filter((due) => due.mayRelease && canBeUnchanged(due));
  return (
    <AskForAll
      measures={able.map(({ measure }) => ({
        id: measure.id,
        name: nameOf(measure),
        lastSaid: measure.latestReport,
      }))}
      title={t('day.all.title', { count: able.length })}
      yes={t('day.all.confirm', { count: able.length })}
      confirm={confirmUnchanged}
      onDone={(_, count) => onDone(t('day.done.all', { count }))}
    />
  );
}
