import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import { cockpitWords } from './words.js';
import type { FullReview, Step } from './cockpit-data.js';
import { DryRun } from './dry-run.js';

/** The plan as it is: every step with its day and why, what became of it, and who would get what. */
export function Steps({ review }: { readonly review: FullReview }) {
  const { t, day } = useWords(cockpitWords);
  const [looked, setLooked] = useState<Step>();
  const { steps, id } = review;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="kern-heading-medium">
        {t('review.steps')}
      </h2>
      {steps.length === 0 ? (
        <p className="kern-body">{t('review.steps.none')}</p>
      ) : (
        <StackTable
          caption={t('review.steps')}
          columns={[
            t('review.step.what'),
            t('review.step.day'),
            t('review.step.why'),
            t('review.step.state'),
            t('review.step.who'),
          ]}
          rows={steps.map((step) => ({
            key: step.id,
            cells: [
              step.what,
              <span key="day" className="rf-nowrap">
                {day(step.dueOn, { withWeekday: true })}
              </span>,
              step.inWords,
              <StepState key="state" step={step} />,
              step.state === 'PLANNED' ? (
                <Button
                  key="who"
                  className="rf-no-print"
                  kind="tertiary"
                  aria-label={t('dry.open.of', { what: step.what, date: day(step.dueOn) })}
                  onClick={() => setLooked(step)}
                >
                  {t('dry.open')}
                </Button>
              ) : (
                t('app.none')
              ),
            ],
          }))}
        />
      )}
      {looked && <DryRun reviewId={id} step={looked} onClose={() => setLooked(undefined)} />}
    </section>
  );
}

function StepState({ step: { state, stateReason } }: { readonly step: Step }) {
  const { t } = useWords(cockpitWords);
  return (
    <>
      <span className={`rf-tag rf-tag--${state.toLowerCase()}`}>{t(`step.${state}`)}</span>
      {stateReason && <span className="rf-choice__of">{stateReason}</span>}
    </>
  );
}
