import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { Button } from '../../../ui/button.js';
import { Failure } from '../../../ui/failure.js';
import { Field } from '../../../ui/field.js';
import { useNews } from '../../../ui/news.js';
import { useWords } from '../../../words/words.js';
import { type HolidayReport, ImportSchoolHolidays } from './calendar-data.js';
import { calendarWords } from './words.js';

/** Takes school holidays from a calendar file, and says what became of each event. */
export function HolidayFile() {
  const { t, count } = useWords(calendarWords);
  const { news, tell } = useNews();
  const [file, setFile] = useState<File>();
  const [isMissing, setIsMissing] = useState(false);
  const [report, setReport] = useState<HolidayReport>();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (given: File) =>
      (await ask(ImportSchoolHolidays, { ics: await given.text() })).importSchoolHolidays,
    onSuccess: async (found) => {
      setReport(found);
      const { added, unchanged, replaced } = found;
      await tell(t('calendar.file.done', { added, unchanged, replaced }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(!file);
    setReport(undefined);
    if (file && !isPending) mutate(file);
  };
  return (
    <>
      {news}
      {report && report.leftOutCount > 0 && (
        <>
          <p className="kern-body">{count('calendar.file.leftOut', report.leftOutCount)}</p>
          <ul>
            {report.leftOut.map(({ line, name, text }) => (
              <li key={line}>{t('calendar.file.line', { line, name, text })}</li>
            ))}
          </ul>
        </>
      )}
      <form className="rf-form" noValidate aria-label={t('calendar.file.title')} onSubmit={submit}>
        <Field
          label={t('calendar.file')}
          hint={t('calendar.file.hint')}
          error={isMissing ? t('calendar.file.missing') : undefined}
        >
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".ics,text/calendar"
              className="kern-form-input__input"
              onChange={({ target }) => {
                setFile(target.files?.[0]);
                setIsMissing(false);
              }}
            />
          )}
        </Field>
        {error && <Failure error={error} />}
        <div className="rf-actions">
          <Button type="submit" busy={isPending}>
            {t('calendar.file.send')}
          </Button>
        </div>
      </form>
    </>
  );
}
