import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import { acceptReports, askBack, type ReportToAccept } from './acceptance-data.js';
import { nameOf } from './due-reports.js';
import { KindTag } from './kind-tag.js';
import { ReportWords } from './said-before.js';
import { myDayWords } from './words.js';

interface AcceptanceCardProps {
  readonly acceptance: ReportToAccept;
  onDone(news: string): Promise<void>;
}

/** One released report: what it says, and "accepted" or a question back in place. */
export function AcceptanceCard({ acceptance, onDone }: AcceptanceCardProps) {
  const { t, day } = useWords(myDayWords);
  const { id, report, allowedActions } = acceptance;
  const [isAsking, setAsking] = useState(false);
  const name = nameOf(report.measure);
  const accept = useMutation({
    mutationFn: () => acceptReports([acceptance]),
    onSuccess: () => onDone(t('day.accept.news.accepted', { measure: name })),
  });
  return (
    <article className="rf-card" aria-labelledby={`kind-${id} acceptance-${id}`}>
      <header className="rf-card__head">
        <p className="rf-card__meta">
          <KindTag kind="abnahme" id={`kind-${id}`} />
          <span>{[report.releasedBy?.name, day(report.reportedOn)].filter(Boolean).join(', ')}</span>
        </p>
        <h2 id={`acceptance-${id}`} className="kern-heading-small">
          <Link
            to="/massnahmen/$number"
            params={{ number: report.measure.number }}
            className="kern-link kern-link--no-visited-state"
          >
            {name}
          </Link>
        </h2>
      </header>
      <div className="rf-said">
        <p className="rf-said__head">
          <strong>{t(`assessment.${report.selfAssessment}`)}</strong>
        </p>
        <ReportWords report={report} />
      </div>
      {accept.error && <Failure error={accept.error} />}
      {isAsking ? (
        <Question acceptance={acceptance} name={name} onBack={() => setAsking(false)} onDone={onDone} />
      ) : (
        <div className="rf-actions" role="group" aria-label={name}>
          {allowedActions.includes('ACCEPT') && (
            <Button
              kind="primary"
              busy={accept.isPending}
              aria-label={t('day.accept.accept.of', { measure: name })}
              onClick={() => accept.mutate()}
            >
              {t('day.accept.accept')}
            </Button>
          )}
          {allowedActions.includes('ASK_BACK') && (
            <Button aria-label={t('day.accept.ask.of', { measure: name })} onClick={() => setAsking(true)}>
              {t('day.accept.ask')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

interface QuestionProps extends AcceptanceCardProps {
  readonly name: string;
  onBack(): void;
}

/** The question that the office answers with a correcting report. */
function Question({ acceptance, name, onBack, onDone }: QuestionProps) {
  const { t } = useWords(myDayWords);
  const [question, setQuestion] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => askBack(acceptance, question),
    onSuccess: () => onDone(t('day.accept.news.asked', { measure: name })),
  });
  const refusal = findApiError(error);
  const isOfQuestion = refusal?.field === 'question';
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) mutate();
  };
  return (
    <form className="rf-form" noValidate onSubmit={send}>
      {error && !isOfQuestion && <Failure error={error} />}
      <Field
        label={t('day.accept.question')}
        hint={t('day.accept.question.hint')}
        error={isOfQuestion ? refusal.message : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            autoFocus
            rows={3}
            maxLength={500}
            className="kern-form-input__input"
            value={question}
            onChange={({ target }) => setQuestion(target.value)}
          />
        )}
      </Field>
      <div className="rf-actions">
        <Button kind="primary" type="submit" busy={isPending}>
          {t('day.accept.send')}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
