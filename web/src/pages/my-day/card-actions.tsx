import { useMutation } from '@tanstack/react-query';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { answerWords } from '../answer/words.js';
import { canBePutOff, canBeUnchanged, type DueReport, nameOf } from './due-reports.js';
import { type Assessment, assessments } from './report-draft.js';
import { releaseReport } from './report-mutations.js';

interface CardActionsProps {
  readonly due: DueReport;
  onUnchanged(): void;
  onWrite(assessment: Assessment): void;
  onReturn(): void;
  onNotYet(): void;
  onDone(news: string): Promise<void>;
}

/** The answers that are possible now, each one click away. */
export function CardActions({ due, onUnchanged, onWrite, onReturn, onNotYet, onDone }: CardActionsProps) {
  const { t } = useWords(answerWords);
  const { measure, openReport } = due;
  const name = nameOf(measure);
  const release = useMutation({
    mutationFn: releaseReport,
    onSuccess: () => onDone(t('day.done.released', { measure: name })),
  });
  const may = (action: 'CHANGE' | 'RELEASE' | 'RETURN') => openReport?.allowedActions.includes(action);

  if (openReport) {
    const submitted = openReport.state === 'SUBMITTED';
    return (
      <>
        {release.error && <Failure error={release.error} />}
        <div className="rf-actions">
          {may('RELEASE') && submitted && (
            <Button kind="primary" busy={release.isPending} onClick={() => release.mutate(openReport)}>
              {t('day.release')}
            </Button>
          )}
          {may('CHANGE') && (
            <Button
              kind={submitted ? 'secondary' : 'primary'}
              onClick={() => onWrite(openReport.selfAssessment)}
            >
              {t(submitted ? 'day.change' : 'day.continue')}
            </Button>
          )}
          {may('RETURN') && <Button onClick={onReturn}>{t('day.return')}</Button>}
        </div>
      </>
    );
  }
  return (
    <div className="rf-actions" role="group" aria-label={`${t('day.how')} ${name}`}>
      {canBeUnchanged(due) && (
        <Button kind="primary" aria-label={t('day.unchanged.of', { measure: name })} onClick={onUnchanged}>
          {t('day.unchanged')}
        </Button>
      )}
      {assessments.map((assessment) => {
        const word = t(`assessment.${assessment}`);
        return (
          <Button
            key={assessment}
            aria-label={t('day.report.of', { assessment: word, measure: name })}
            onClick={() => onWrite(assessment)}
          >
            {word}
          </Button>
        );
      })}
      {canBePutOff(due) && (
        <Button aria-label={t('answer.notYet.of', { measure: name })} onClick={onNotYet}>
          {t('answer.notYet')}
        </Button>
      )}
    </div>
  );
}
