import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import { nameOf } from './due-reports.js';
import { decideExtension, type RequestedExtension } from './extension-data.js';
import { KindTag } from './kind-tag.js';

interface ExtensionCardProps {
  readonly extension: RequestedExtension;
  onDone(news: string): Promise<void>;
}

/** One request for a later day: who asks, from when to when and why, and the decision in place. */
export function ExtensionCard({ extension, onDone }: ExtensionCardProps) {
  const { t, day, count } = useWords();
  const { id, measure, askedBy, request } = extension;
  const [note, setNote] = useState('');
  const name = nameOf(measure);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (isConfirmed: boolean) => decideExtension(extension, isConfirmed, note),
    onSuccess: (_, isConfirmed) =>
      onDone(t(isConfirmed ? 'extension.news.confirmed' : 'extension.news.declined', { measure: name })),
  });
  const refusal = findApiError(error);
  const isOfNote = refusal?.field === 'note';
  return (
    <article className="rf-card" aria-labelledby={`kind-${id} extension-${id}`}>
      <header className="rf-card__head">
        <p className="rf-card__meta">
          <KindTag kind="bitte" id={`kind-${id}`} />
          <span>
            {t('extension.asked', { name: askedBy?.name ?? t('app.none'), date: day(extension.askedOn) })}
          </span>
        </p>
        <h2 id={`extension-${id}`} className="kern-heading-small">
          <Link
            to="/massnahmen/$number"
            params={{ number: measure.number }}
            className="kern-link kern-link--no-visited-state"
          >
            {name}
          </Link>
        </h2>
        <p className="rf-card__awaits">
          {t('extension.fromTo', {
            from: day(extension.oldDueOn),
            to: day(extension.newDueOn, { withWeekday: true }),
          })}
          {extension.dayOff && ` (${extension.dayOff})`}
        </p>
      </header>
      <div className="rf-said">
        <p>{extension.reason}</p>
        {request.extensionCount > 0 && <p>{count('extension.moved', request.extensionCount)}</p>}
      </div>
      <Field
        label={t('extension.yourNote')}
        hint={t('extension.yourNote.hint')}
        error={isOfNote ? refusal.message : undefined}
      >
        {(control) => (
          <input
            {...control}
            maxLength={500}
            className="kern-form-input__input"
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      {error && !isOfNote && <Failure error={error} />}
      <div className="rf-actions" role="group" aria-label={name}>
        <Button
          kind="primary"
          busy={isPending}
          aria-label={t('extension.confirm.of', { measure: name })}
          onClick={() => mutate(true)}
        >
          {t('extension.confirm')}
        </Button>
        <Button
          busy={isPending}
          aria-label={t('extension.decline.of', { measure: name })}
          onClick={() => mutate(false)}
        >
          {t('extension.decline')}
        </Button>
      </div>
    </article>
  );
}
