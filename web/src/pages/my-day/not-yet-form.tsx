import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { answerWords } from '../answer/words.js';

interface NotYetFormProps<Result> {
  /** The measure, as it is named in a sentence. */
  readonly name: string;
  readonly dueOn: string;
  send(said: { readonly newDueOn: string; readonly reason: string }): Promise<Result>;
  onBack(): void;
  onDone(result: Result): void;
}

/** Whether what is wrong is said beside an entry of the form. */
const isBeside = (field: string | undefined): boolean => field === 'newDueOn' || field === 'reason';

/** "Not possible yet", with a day and a reason. What is typed stays when something goes wrong. */
export function NotYetForm<Result>({ name, dueOn, send, onBack, onDone }: NotYetFormProps<Result>) {
  const { t, day } = useWords(answerWords);
  const [newDueOn, setNewDueOn] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => send({ newDueOn, reason }),
    onSuccess: onDone,
  });
  const refusal = findApiError(error);
  const faultOf = (field: 'newDueOn' | 'reason', missing?: string) =>
    missing ?? (refusal?.field === field ? refusal.message : undefined);
  const isMissing = { newDueOn: newDueOn === '', reason: reason.trim() === '' };
  const isComplete = !isMissing.newDueOn && !isMissing.reason;

  // What is wrong is where the focus goes, once it is shown as wrong.
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0 || refusal) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [attempts, refusal]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!isComplete) setAttempts((count) => count + 1);
    else if (!isPending) mutate();
  };
  return (
    <form
      ref={form}
      className="rf-form"
      noValidate
      onSubmit={submit}
      aria-label={t('answer.notYet.title', { measure: name })}
    >
      <h3 className="kern-title">{t('answer.notYet')}</h3>
      {error && !isBeside(refusal?.field) && (
        <Notice kind="danger" title={failureText(error, t('app.offline.text'))} isAlert />
      )}
      <div className="rf-pair">
        <Field
          label={t('answer.newDay')}
          hint={t('answer.newDay.hint', { date: day(dueOn) })}
          error={faultOf('newDueOn', isTried && isMissing.newDueOn ? t('answer.newDay.missing') : undefined)}
        >
          {(control) => (
            <input
              {...control}
              type="date"
              className="kern-form-input__input"
              value={newDueOn}
              onChange={({ target }) => setNewDueOn(target.value)}
            />
          )}
        </Field>
        <Field
          label={t('answer.reason')}
          hint={t('answer.reason.hint')}
          error={faultOf('reason', isTried && isMissing.reason ? t('answer.reason.missing') : undefined)}
        >
          {(control) => (
            <input
              {...control}
              maxLength={500}
              className="kern-form-input__input"
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      </div>
      <div className="rf-actions">
        <Button kind="primary" type="submit" busy={isPending}>
          {t('answer.notYet.send')}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
