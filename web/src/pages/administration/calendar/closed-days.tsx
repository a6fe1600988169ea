import { useState } from 'react';
import { Button } from '../../../ui/button.js';
import { SecondLook } from '../../../ui/second-look.js';
import { ShortForm } from '../../../ui/short-form.js';
import { StackTable } from '../../../ui/stack-table.js';
import { useEditing } from '../../../ui/use-editing.js';
import { useWords } from '../../../words/words.js';
import { type Calendar, type CalendarChange, changeCalendar } from './calendar-data.js';
import { calendarWords } from './words.js';
import { YearlyClosings } from './yearly-closings.js';

interface Change {
  readonly title: string;
  readonly change: CalendarChange;
  readonly said: string;
}

/** Days on which offices are closed: every year, and single ones. */
export function ClosedDays({ calendar }: { readonly calendar: Calendar }) {
  const { t, day: inWords } = useWords(calendarWords);
  const { open, edit, close, done } = useEditing<'day' | 'yearly'>();
  const [planned, setPlanned] = useState<Change>();
  const { year, officeClosedDays, singleClosedDays } = calendar;
  const title = t('calendar.closed', { year });
  const isSingle = (day: string) => singleClosedDays.some((one) => one.day === day);
  return (
    <section>
      <h2 className="kern-heading-medium">{title}</h2>
      <p className="kern-body rf-text">{t('calendar.closed.text')}</p>
      {officeClosedDays.length === 0 ? (
        <p className="kern-body">{t('calendar.closed.none')}</p>
      ) : (
        <StackTable
          caption={title}
          columns={[t('calendar.day'), t('calendar.name'), t('calendar.do')]}
          rows={officeClosedDays.map(({ day, name }) => ({
            key: `${day} ${name}`,
            cells: [
              inWords(day, { withWeekday: true }),
              name,
              isSingle(day) ? (
                <Button
                  key="remove"
                  kind="tertiary"
                  aria-label={t('calendar.closed.removeOf', { name })}
                  onClick={() =>
                    setPlanned({
                      title: t('calendar.closed.removeOf', { name }),
                      change: { closedDays: singleClosedDays.filter((one) => one.day !== day) },
                      said: t('calendar.closed.removed', { name }),
                    })
                  }
                >
                  {t('calendar.closed.remove')}
                </Button>
              ) : (
                t('calendar.yearly.is')
              ),
            ],
          }))}
        />
      )}
      {open === 'day' && (
        <ShortForm
          title={t('calendar.closed.add')}
          fields={[
            { name: 'day', label: t('calendar.day'), kind: 'day' },
            {
              name: 'name',
              label: t('calendar.closed.name'),
              hint: t('calendar.closed.name.hint'),
              maxLength: 100,
            },
          ]}
          send={t('calendar.look')}
          onCancel={close}
          onSend={({ day, name }) => {
            setPlanned({
              title: t('calendar.closed.addOf', { name, date: inWords(day) }),
              change: { closedDays: [...singleClosedDays, { day, name }] },
              said: t('calendar.closed.added', { name }),
            });
            return Promise.resolve();
          }}
        />
      )}
      {open === 'yearly' && (
        <YearlyClosings
          value={calendar.yearlyClosings}
          onCancel={close}
          onChosen={(yearlyClosings) =>
            setPlanned({
              title: t('calendar.yearly.sure'),
              change: { yearlyClosings },
              said: t('calendar.saved'),
            })
          }
        />
      )}
      {!open && (
        <div className="rf-actions">
          <Button onClick={() => edit('day')}>{t('calendar.closed.add')}</Button>
          <Button kind="tertiary" onClick={() => edit('yearly')}>
            {t('calendar.yearly.change')}
          </Button>
        </div>
      )}
      {planned && (
        <SecondLook
          title={planned.title}
          action={t('calendar.save')}
          onClose={() => setPlanned(undefined)}
          onConfirm={async () => {
            await changeCalendar(calendar, planned.change);
            setPlanned(undefined);
            await done(planned.said);
          }}
        >
          <p className="kern-body">{t('calendar.planned')}</p>
        </SecondLook>
      )}
    </section>
  );
}
