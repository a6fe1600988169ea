import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { canBeUnchanged, type DueReport, nameOf } from './due-reports.js';
import { confirmUnchanged } from './report-mutations.js';

interface AllUnchangedProps {
  readonly reports: readonly DueReport[];
  onDone(news: string): Promise<void>;
}

/** "Unchanged" for everything at once, for whoever releases; what is confirmed is listed before. */
export function AllUnchanged({ reports, onDone }: AllUnchangedProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const able = reports.filter((due) => due.mayRelease && canBeUnchanged(due));
  const count = able.length;
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () => confirmUnchanged(able.map(({ measure }) => measure.id)),
    onSuccess: async () => {
      dialog.current?.close();
      await onDone(t('day.done.all', { count }));
    },
  });
  if (count < 2) return null;
  return (
    <>
      <Button
        onClick={() => {
          reset();
          dialog.current?.showModal();
        }}
      >
        {t('day.all', { count })}
      </Button>
      <dialog ref={dialog} className="kern-dialog rf-dialog" aria-labelledby="all-unchanged">
        <div className="kern-dialog__header">
          <h2 id="all-unchanged" className="kern-title kern-title--large">
            {t('day.all.title', { count })}
          </h2>
        </div>
        <div className="kern-dialog__body">
          <p className="kern-body">{t('day.all.text')}</p>
          <ul className="rf-list">
            {able.map(({ measure }) => (
              <li key={measure.id}>
                <strong>{nameOf(measure)}</strong>
                {measure.latestReport && (
                  <>
                    : {t(`assessment.${measure.latestReport.selfAssessment}`)}. {measure.latestReport.text}
                  </>
                )}
              </li>
            ))}
          </ul>
          {error && <Failure error={error} />}
        </div>
        <div className="kern-dialog__footer">
          <Button kind="tertiary" onClick={() => dialog.current?.close()}>
            {t('app.cancel')}
          </Button>
          <Button kind="primary" busy={isPending} onClick={() => mutate()}>
            {t('day.all.confirm', { count })}
          </Button>
        </div>
      </dialog>
    </>
  );
}
