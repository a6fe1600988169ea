import { ask } from '../../api/ask.js';
import { ShortForm } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import { RecordAbsence } from './away-data.js';
import { awayWords } from './words.js';

export interface AwayFormProps {
  readonly personId: string;
  onDone(news: string): Promise<void>;
  onCancel(): void;
}

/** Days on which somebody is away. */
export function AbsenceForm({ personId, onDone, onCancel }: AwayFormProps) {
  const { t } = useWords(awayWords);
  return (
    <ShortForm
      title={t('away.record')}
      fields={[
        { name: 'fromDay', label: t('away.from'), kind: 'day' },
        { name: 'toDay', label: t('away.to'), kind: 'day' },
      ]}
      send={t('away.save')}
      onCancel={onCancel}
      onSend={async ({ fromDay, toDay }) => {
        await ask(RecordAbsence, { input: { personId, fromDay, toDay } });
        await onDone(t('away.recorded'));
      }}
    />
  );
}
