import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import type { Report } from './due-reports.js';
import { returnReport } from './report-mutations.js';

interface ReturnFormProps {
  readonly report: Report;
  /** The measure, in words. */
  readonly name: string;
  onBack(): void;
  onDone(news: string): Promise<void>;
}

/** A submitted report goes back to its author, with what is to be mended. */
export function ReturnForm({ report, name, onBack, onDone }: ReturnFormProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => returnReport(report, reason.trim()),
    onSuccess: () => onDone(t('day.done.returned', { measure: name })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  const author = report.draftedBy;
  return (
    <form className="rf-form" noValidate onSubmit={submit}>
      <Field
        label={t('day.return.reason')}
        error={error ? failureText(error, t('app.offline.text')) : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            autoFocus
            rows={3}
            maxLength={500}
            className="kern-form-input__input"
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <div className="rf-actions">
        <Button kind="primary" type="submit" busy={isPending}>
          {author ? t('day.return.send', { name: author.name }) : t('day.return.sendUnknown')}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
