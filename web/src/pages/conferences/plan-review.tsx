import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import { planReview } from './conferences-data.js';
import { conferencesWords } from './words.js';

/** Asks for reports by a day, without a meeting. Nobody hears of it before coordination has looked at the plan. */
export function PlanReview() {
  const { t } = useWords(conferencesWords);
  const navigate = useNavigate();
  const [dueOn, setDueOn] = useState('');
  const [isTried, setTried] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => planReview(dueOn),
    onSuccess: ({ id }) => navigate({ to: '/abfragen/$meetingId', params: { meetingId: id } }),
  });
  const refusal = findApiError(error);
  const fault =
    isTried && !dueOn ? t('plan.dayMissing') : refusal?.field === 'dueOn' ? refusal.message : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (dueOn && !isPending) mutate();
  };
  return (
    <section aria-labelledby="review-without">
      <h2 id="review-without" className="kern-heading-medium">
        {t('reviewing.title')}
      </h2>
      <p className="kern-body rf-text">{t('reviewing.text')}</p>
      <form className="rf-form rf-form--narrow" noValidate onSubmit={submit} aria-labelledby="review-without">
        <Field label={t('reviewing.dueOn')} error={fault}>
          {(control) => (
            <input
              {...control}
              type="date"
              className="kern-form-input__input"
              value={dueOn}
              onChange={({ target }) => setDueOn(target.value)}
            />
          )}
        </Field>
        {error && !fault && <Failure error={error} />}
        <div className="rf-actions">
          <Button type="submit" busy={isPending}>
            {t('reviewing.send')}
          </Button>
        </div>
      </form>
    </section>
  );
}
