import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { answerWords } from './words.js';
import { emptyDraft } from '../my-day/report-draft.js';
import { ReportFields } from '../my-day/report-fields.js';
import type { AnswerProps } from './answer-card.js';
import { nameOf, newsOf, report } from './answer-data.js';

/** The short report. What is typed stays when something goes wrong. */
export function AnswerForm({ token, item, onBack, onDone }: AnswerProps) {
  const { t } = useWords(answerWords);
  const [draft, setDraft] = useState(() => emptyDraft(item.lastSaid?.selfAssessment ?? 'ON_TRACK'));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => report(token, item.measureId, draft),
    onSuccess: (link) => onDone(link, t(newsOf(item), { measure: nameOf(item) })),
  });
  const refusal = findApiError(error);
  const field = refusal?.field && refusal.field in draft ? refusal.field : undefined;
  useEffect(() => {
    if (field) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [field, refusal]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) mutate();
  };
  return (
    <form
      ref={form}
      className="rf-form"
      noValidate
      onSubmit={send}
      aria-label={t('form.title', { measure: nameOf(item) })}
    >
      {error && !field && <Notice kind="danger" title={failureText(error, t('app.offline.text'))} isAlert />}
      <ReportFields
        draft={draft}
        onChange={setDraft}
        plannedEnd={item.plannedEnd}
        faulty={field}
        fault={refusal?.message}
      />
      <div className="rf-actions">
        <Button kind="primary" type="submit" busy={isPending}>
          {t(item.countsAtOnce ? 'answer.send' : 'form.submit')}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
