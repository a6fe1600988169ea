import { StackTable } from '../../../ui/stack-table.js';
import { useWords } from '../../../words/words.js';
import { calendarWords } from './words.js';

interface NamedDaysProps {
  readonly caption: string;
  readonly days: readonly { readonly day: string; readonly name: string }[];
}

/** Days with their names. */
export function NamedDays({ caption, days }: NamedDaysProps) {
  const { t, day: inWords } = useWords(calendarWords);
  return (
    <StackTable
      caption={caption}
      columns={[t('calendar.day'), t('calendar.name')]}
      rows={days.map(({ day, name }) => ({
        key: `${day} ${name}`,
        cells: [inWords(day, { withWeekday: true }), name],
      }))}
    />
  );
}
