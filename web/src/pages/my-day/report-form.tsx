import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { Conflict } from './conflict.js';
import { type DueReport, nameOf, type Report } from './due-reports.js';
import { draftOf, type ReportDraft } from './report-draft.js';
import { ReportFields } from './report-fields.js';
import { currentReport, sendReport, type Step } from './report-mutations.js';
import { forgetDraft, keepDraft } from '../../ui/stored-draft.js';

interface ReportFormProps {
  readonly due: DueReport;
  readonly start: ReportDraft;
  readonly isRestored?: boolean;
  onBack(): void;
  onDone(news: string): Promise<void>;
}

/** A report in the making. What is typed is kept in this browser until it has arrived. */
export function ReportForm({ due, start, isRestored, onBack, onDone }: ReportFormProps) {
  const { t } = useWords();
  const { measure, mayRelease } = due;
  const [draft, setDraft] = useState(start);
  const [base, setBase] = useState<Report | null>(due.openReport);
  const [theirs, setTheirs] = useState<Report | null>();
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (!isRestored) form.current?.querySelector<HTMLElement>('textarea')?.focus();
  }, [isRestored]);

  const change = (next: ReportDraft) => {
    setDraft(next);
    keepDraft(measure.id, next);
  };
  const { mutate, isPending, error } = useMutation({
    mutationFn: (step: Step) => sendReport({ measureId: measure.id, draft, base, step, onStored: setBase }),
    onSuccess: async ({ state }) => {
      forgetDraft(measure.id);
      onBack();
      const news = state === 'RELEASED' ? 'released' : state === 'SUBMITTED' ? 'submitted' : 'saved';
      await onDone(t(`day.done.${news}`, { measure: nameOf(measure) }));
    },
    onError: async (failure) => {
      if (findApiError(failure)?.isConflict) setTheirs(await currentReport(measure.id));
      else form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    },
  });
  const refusal = findApiError(error);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) mutate(mayRelease ? 'release' : 'submit');
  };

  if (theirs !== undefined) {
    const settle = (next: ReportDraft) => {
      setBase(theirs);
      change(next);
      setTheirs(undefined);
    };
    return (
      <Conflict
        mine={draft}
        theirs={theirs}
        onKeepMine={() => settle(draft)}
        onTakeTheirs={() => theirs && settle(draftOf(theirs))}
        onBack={onBack}
      />
    );
  }
  return (
    <form
      ref={form}
      className="rf-form"
      noValidate
      onSubmit={send}
      aria-label={t('form.title', { measure: nameOf(measure) })}
    >
      {isRestored && <Notice kind="info" title={t('form.kept')} />}
      {error && !refusal?.field && (
        <Notice kind="danger" title={failureText(error, t('app.offline.text'))} isAlert />
      )}
      <ReportFields
        draft={draft}
        onChange={change}
        plannedEnd={measure.plannedEnd}
        faulty={refusal?.field}
        fault={refusal?.message}
      />
      <div className="rf-actions">
        <Button kind="primary" type="submit" busy={isPending}>
          {t(mayRelease ? 'form.release' : 'form.submit')}
        </Button>
        <Button busy={isPending} onClick={() => mutate('save')}>
          {t('form.save')}
        </Button>
        <Button
          kind="tertiary"
          onClick={() => {
            forgetDraft(measure.id);
            onBack();
          }}
        >
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
