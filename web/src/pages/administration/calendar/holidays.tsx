import { useState } from 'react';
import { LAENDER, type Land, landNames } from '../../../../../src/kernel/calendar/laender.js';
import { Button } from '../../../ui/button.js';
import { SecondLook } from '../../../ui/second-look.js';
import { ShortForm } from '../../../ui/short-form.js';
import { useEditing } from '../../../ui/use-editing.js';
import { useWords } from '../../../words/words.js';
import { type Calendar, changeCalendar } from './calendar-data.js';
import { NamedDays } from './named-days.js';
import { calendarWords } from './words.js';

/** The public holidays of the Land, and which Land it is. */
export function Holidays({ calendar }: { readonly calendar: Calendar }) {
  const { t, locale } = useWords(calendarWords);
  const { open, edit, close, done } = useEditing<true>();
  const [chosen, setChosen] = useState<Land>();
  const { year, land, landName, holidays } = calendar;
  const title = t('calendar.holidays', { land: landName, year });
  return (
    <section>
      <h2 className="kern-heading-medium">{title}</h2>
      <NamedDays caption={title} days={holidays} />
      {open ? (
        <ShortForm
          title={t('calendar.land.change')}
          fields={[
            {
              name: 'land',
              label: t('calendar.land'),
              kind: 'choice',
              options: LAENDER.map((value) => ({ value, name: landNames[value][locale] })),
            },
          ]}
          initial={{ land }}
          send={t('calendar.look')}
          onCancel={close}
          onSend={(values) => {
            setChosen(values.land as Land);
            return Promise.resolve();
          }}
        />
      ) : (
        <div className="rf-actions">
          <Button kind="tertiary" onClick={() => edit(true)}>
            {t('calendar.land.change')}
          </Button>
        </div>
      )}
      {chosen && (
        <SecondLook
          title={t('calendar.land.sure', { land: landNames[chosen][locale] })}
          action={t('calendar.save')}
          onClose={() => setChosen(undefined)}
          onConfirm={async () => {
            await changeCalendar(calendar, { land: chosen });
            setChosen(undefined);
            await done(t('calendar.saved'));
          }}
        >
          <p className="kern-body">
            {t('calendar.land.means', { land: landNames[chosen][locale], before: landName })}
          </p>
          <p className="kern-body">{t('calendar.planned')}</p>
        </SecondLook>
      )}
    </section>
  );
}
