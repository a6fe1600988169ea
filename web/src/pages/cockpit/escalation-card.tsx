import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import { cockpitWords } from './words.js';
import { decideEscalation, type OpenEscalation } from './escalation-data.js';

interface EscalationCardProps {
  readonly escalation: OpenEscalation;
  onDone(news: string): Promise<void>;
}

/** One office that stayed silent: what is missing, and whether its head is told. */
export function EscalationCard({ escalation, onDone }: EscalationCardProps) {
  const { t, count } = useWords(cockpitWords);
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const office = escalation.office.name;
  const { mutate, isPending, error } = useMutation({
    mutationFn: (release: boolean) => decideEscalation(escalation, release, reason),
    onSuccess: (_, release) =>
      onDone(t(release ? 'escalation.news.released' : 'escalation.news.declined', { office })),
  });
  const refusal = findApiError(error);
  const isOfReason = refusal?.field === 'reason';
  useEffect(() => {
    if (isOfReason) field.current?.focus();
  }, [isOfReason, refusal]);
  return (
    <article className="rf-card" aria-labelledby={`escalation-${escalation.id}`}>
      <h3 id={`escalation-${escalation.id}`} className="kern-heading-small">
        {office}
      </h3>
      <div>
        <p className="kern-body">{count('escalation.missing', escalation.measures.length)}</p>
        <ul className="rf-list">
          {escalation.measures.map(({ id, number, title }) => (
            <li key={id}>
              <Link to="/massnahmen/$number" params={{ number }} className="kern-link">
                {number} {title}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <Field
        label={t('escalation.reason')}
        hint={t('escalation.reason.hint')}
        error={isOfReason ? refusal.message : undefined}
      >
        {(control) => (
          <input
            {...control}
            ref={field}
            maxLength={500}
            className="kern-form-input__input"
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      {error && !isOfReason && <Failure error={error} />}
      <div className="rf-actions" role="group" aria-label={office}>
        <Button
          kind="primary"
          busy={isPending}
          aria-label={t('escalation.release.of', { office })}
          onClick={() => mutate(true)}
        >
          {t('escalation.release')}
        </Button>
        <Button
          busy={isPending}
          aria-label={t('escalation.decline.of', { office })}
          onClick={() => mutate(false)}
        >
          {t('escalation.decline')}
        </Button>
      </div>
    </article>
  );
}
