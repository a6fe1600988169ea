import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { type DueReport, nameOf } from './due-reports.js';
import { confirmUnchanged, submitUnchanged } from './report-mutations.js';
import { ReportWords } from './said-before.js';

interface SecondLookProps {
  readonly due: DueReport;
  onBack(): void;
  onDone(news: string): Promise<void>;
}

/** "Unchanged" repeats what was said last, so that nobody confirms what they do not know. */
export function SecondLook({ due, onBack, onDone }: SecondLookProps) {
  const { t, day } = useWords();
  const { measure, mayRelease } = due;
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), []);
  const { mutate, isPending, error } = useMutation<unknown>({
    mutationFn: () => (mayRelease ? confirmUnchanged([measure.id]) : submitUnchanged(measure.id)),
    onSuccess: () =>
      onDone(t(mayRelease ? 'day.done.released' : 'day.done.submitted', { measure: nameOf(measure) })),
  });
  const last = measure.latestReport;
  return (
    <section className="rf-second-look" aria-label={t('day.unchanged.look')}>
      <h3 ref={question} tabIndex={-1} className="kern-title">
        {t('day.unchanged.look')}
      </h3>
      {last && (
        <blockquote>
          <p className="rf-said__head">
            {day(last.reportedOn)} · <strong>{t(`assessment.${last.selfAssessment}`)}</strong>
          </p>
          <ReportWords report={last} />
        </blockquote>
      )}
      {error && <Failure error={error} />}
      <div className="rf-actions">
        <Button kind="primary" busy={isPending} onClick={() => mutate()}>
          {t(mayRelease ? 'day.unchanged.release' : 'day.unchanged.submit')}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t('app.cancel')}
        </Button>
      </div>
    </section>
  );
}
