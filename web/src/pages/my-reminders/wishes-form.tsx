import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useNews } from '../../ui/news.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { remindersWords } from './words.js';
import { changeWishes, type Wishes } from './my-reminders-data.js';

const weekdays = [1, 2, 3, 4, 5] as const;

/** On which days reminders are welcome, and a pause; coordination says for how long that holds. */
export function WishesForm({ wishes }: { readonly wishes: Wishes }) {
  const { news, tell } = useNews();
  const { t, count } = useWords(remindersWords);
  const [days, setDays] = useState<readonly number[]>(wishes.weekdays ?? weekdays);
  const [pausedUntil, setPausedUntil] = useState(wishes.pausedUntil ?? '');
  const form = useRef<HTMLFormElement>(null);
  const group = useId();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => changeWishes({ weekdays: [...days].sort(), pausedUntil: pausedUntil || null }),
    onSuccess: () => tell(t('wishes.news')),
  });
  const refusal = findApiError(error);
  const dayFault = refusal?.field === 'weekdays' ? refusal.message : undefined;
  const pauseFault = refusal?.field === 'pausedUntil' ? refusal.message : undefined;
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [refusal]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) mutate();
  };
  const { mostDays } = wishes;
  return (
    <section aria-labelledby="wishes">
      <h2 id="wishes" className="kern-heading-medium">
        {t('wishes.title')}
      </h2>
      <p className="kern-body rf-text">
        {mostDays === 0 ? t('wishes.floor.0') : count('wishes.floor', mostDays)}
      </p>
      {news}
      <form ref={form} className="rf-form" noValidate onSubmit={submit} aria-labelledby="wishes">
        {error && !dayFault && !pauseFault && (
          <Notice kind="danger" title={failureText(error, t('app.offline.text'))} isAlert />
        )}
        <fieldset className="kern-fieldset" aria-describedby={dayFault && `${group}-error`}>
          <legend className="kern-label">{t('wishes.days')}</legend>
          <div className="kern-fieldset__body kern-fieldset__body--horizontal">
            {weekdays.map((weekday) => (
              <div key={weekday} className="kern-form-check">
                <input
                  type="checkbox"
                  id={`${group}-${weekday}`}
                  className="kern-form-check__checkbox"
                  aria-invalid={dayFault ? true : undefined}
                  checked={days.includes(weekday)}
                  onChange={({ target }) =>
                    setDays((before) =>
                      target.checked ? [...before, weekday] : before.filter((one) => one !== weekday),
                    )
                  }
                />
                <label className="kern-label" htmlFor={`${group}-${weekday}`}>
                  {t(`weekday.${weekday}`)}
                </label>
              </div>
            ))}
          </div>
          {dayFault && (
            <p className="kern-error" id={`${group}-error`} role="alert">
              <span className="kern-icon kern-icon--danger" aria-hidden="true" />
              <span className="kern-body">{dayFault}</span>
            </p>
          )}
        </fieldset>
        <div className="rf-form--narrow">
          <Field label={t('wishes.pause')} hint={t('wishes.pause.hint')} error={pauseFault} isOptional>
            {(control) => (
              <input
                {...control}
                type="date"
                className="kern-form-input__input"
                value={pausedUntil}
                onChange={({ target }) => setPausedUntil(target.value)}
              />
            )}
          </Field>
        </div>
        <div className="rf-actions">
          <Button kind="primary" type="submit" busy={isPending}>
            {t('wishes.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}
