import { StackTable } from '../../../ui/stack-table.js';
import { useWords } from '../../../words/words.js';
import type { Calendar } from './calendar-data.js';
import { HolidayFile } from './holiday-file.js';
import { calendarWords } from './words.js';

/** School holidays of the year, and the file they come from. */
export function SchoolHolidays({ calendar }: { readonly calendar: Calendar }) {
  const { t, day } = useWords(calendarWords);
  const { year, schoolHolidays } = calendar;
  const title = t('calendar.school', { year });
  return (
    <section>
      <h2 className="kern-heading-medium">{title}</h2>
      <p className="kern-body rf-text">{t('calendar.school.text')}</p>
      {schoolHolidays.length === 0 ? (
        <p className="kern-body">{t('calendar.school.none')}</p>
      ) : (
        <StackTable
          caption={title}
          columns={[t('calendar.name'), t('calendar.from'), t('calendar.to')]}
          rows={schoolHolidays.map(({ name, fromDay, toDay }) => ({
            key: `${name} ${fromDay}`,
            cells: [name, day(fromDay), day(toDay)],
          }))}
        />
      )}
      <HolidayFile />
    </section>
  );
}
