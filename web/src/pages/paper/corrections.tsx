import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { AskFirst } from '../../ui/second-look.js';
import { useWords } from '../../words/words.js';
import { HeadFields } from './head-fields.js';
import { correctPaper, type PaperInFull, withdrawPaper } from './paper-data.js';
import { entryOfPaper, headOf, type PaperEntry } from './paper-entry.js';
import { paperWords } from './words.js';

interface CorrectionsProps {
  readonly paper: PaperInFull;
  onDone(news: string): Promise<void>;
}

/** What can be done with a paper that never changes: follow it with an erratum, or withdraw it; both with a reason. */
export function Corrections({ paper, onDone }: CorrectionsProps) {
  const { t } = useWords(paperWords);
  const { allowedActions } = paper;
  if (!allowedActions.includes('CORRECT') && !allowedActions.includes('WITHDRAW')) return null;
  return (
    <section className="rf-no-print">
      <h2 className="kern-heading-medium">{t('paper.mend')}</h2>
      {allowedActions.includes('CORRECT') && (
        <details className="rf-fold">
          <summary>{t('paper.correct')}</summary>
          <Correct key={paper.version} paper={paper} onDone={onDone} />
        </details>
      )}
      {allowedActions.includes('WITHDRAW') && (
        <details className="rf-fold">
          <summary>{t('paper.withdraw')}</summary>
          <Withdraw key={paper.version} paper={paper} onDone={onDone} />
        </details>
      )}
    </section>
  );
}

/** Errors of one form, and whether the reason is among them. */
function useReason() {
  const { t } = useWords(paperWords);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const isThere = reason.trim().length >= 3;
  const check = () => {
    setMissing(!isThere);
    return isThere;
  };
  const field = (label: string, hint: string, refusal: string | undefined) => (
    <Field label={label} hint={hint} error={isMissing && !isThere ? t('paper.reason.missing') : refusal}>
      {(control) => (
        <textarea
          {...control}
          className="kern-form-input__input"
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
    </Field>
  );
  return { reason, isThere, check, field };
}

function Correct({ paper, onDone }: CorrectionsProps) {
  const { t } = useWords(paperWords);
  const { id, version } = paper;
  const [before] = useState(() => entryOfPaper(paper));
  const [entry, setEntry] = useState<PaperEntry>(before);
  const [readAnew, setReadAnew] = useState(false);
  const { reason, check, field } = useReason();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      correctPaper({
        id,
        version,
        reason,
        readAnew,
        // What is left out stays, so a title that the kind brought along is not written down
        ...(entry.title === before.title ? {} : { title: entry.title.trim() || null }),
        ...(entry.subtitle === before.subtitle ? {} : { subtitle: entry.subtitle.trim() || null }),
        head: headOf(entry, paper.head),
      }),
    onSuccess: ({ number }) => onDone(t('paper.corrected', { number: number ?? '' })),
  });
  const refusal = findApiError(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (check() && !isPending) mutate();
  };
  return (
    <form className="rf-form" noValidate onSubmit={submit}>
      <p className="kern-body rf-text">{t('paper.correct.text')}</p>
      {field(
        t('paper.correct.reason'),
        t('paper.correct.reason.hint'),
        refusal?.field === 'reason' ? refusal.message : undefined,
      )}
      <div className="rf-pair">
        {(['title', 'subtitle'] as const).map((name) => (
          <Field key={name} label={t(`paper.entry.${name}`)} isOptional>
            {(control) => (
              <input
                {...control}
                className="kern-form-input__input"
                maxLength={200}
                value={entry[name]}
                onChange={({ target }) => setEntry({ ...entry, [name]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <HeadFields entry={entry} onChange={(changes) => setEntry((now) => ({ ...now, ...changes }))} />
      <label className="rf-check">
        <input type="checkbox" checked={readAnew} onChange={({ target }) => setReadAnew(target.checked)} />{' '}
        {t('paper.correct.readAnew')}
      </label>
      {error && refusal?.field !== 'reason' && <Failure error={error} />}
      <div className="rf-actions">
        <Button kind="primary" type="submit" busy={isPending}>
          {t('paper.correct.yes')}
        </Button>
      </div>
    </form>
  );
}

function Withdraw({ paper: { id, version, number, title }, onDone }: CorrectionsProps) {
  const { t } = useWords(paperWords);
  const { reason, check, isThere, field } = useReason();
  return (
    <div className="rf-form">
      <p className="kern-body rf-text">{t('paper.withdraw.text')}</p>
      {field(t('paper.withdraw.reason'), t('paper.withdraw.reason.hint'), undefined)}
      <div className="rf-actions">
        {isThere ? (
          <AskFirst
            kind="tertiary"
            open={t('paper.withdraw')}
            title={t('paper.withdraw.title', { number: number ?? '', title: title ?? '' })}
            action={t('paper.withdraw.yes')}
            onConfirm={() => withdrawPaper({ id, version, reason })}
            onDone={() => onDone(t('paper.withdrawn.news', { number: number ?? '' }))}
          >
            <p className="kern-body">{t('paper.because', { reason })}</p>
          </AskFirst>
        ) : (
          <Button kind="tertiary" onClick={check}>
            {t('paper.withdraw')}
          </Button>
        )}
      </div>
    </div>
  );
}
