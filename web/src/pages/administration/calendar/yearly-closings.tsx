import { type FormValues, ShortForm } from '../../../ui/short-form.js';
import { useWords } from '../../../words/words.js';
import type { Calendar } from './calendar-data.js';
import { calendarWords } from './words.js';

type Closing = Calendar['yearlyClosings'][number];

const closings = ['ROSE_MONDAY', 'CHRISTMAS_EVE', 'NEW_YEARS_EVE'] as const satisfies readonly Closing[];

interface YearlyClosingsProps {
  readonly value: readonly Closing[];
  onChosen(value: Closing[]): void;
  onCancel(): void;
}

/** On which days offices are closed every year although the law makes them no holidays. */
export function YearlyClosings({ value, onChosen, onCancel }: YearlyClosingsProps) {
  const { t } = useWords(calendarWords);
  const initial: FormValues = Object.fromEntries(value.map((closing) => [closing, 'yes']));
  return (
    <ShortForm
      title={t('calendar.yearly.change')}
      fields={closings.map((name) => ({ name, label: t(`calendar.yearly.${name}`), kind: 'check' as const }))}
      initial={initial}
      send={t('calendar.look')}
      onCancel={onCancel}
      onSend={(values) => {
        onChosen(closings.filter((closing) => values[closing] === 'yes'));
        return Promise.resolve();
      }}
    />
  );
}
