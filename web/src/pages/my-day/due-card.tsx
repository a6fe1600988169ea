import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Light } from '../../ui/light.js';
import type { Tell } from '../../ui/news.js';
import { dueInWords } from '../../words/in-words.js';
import { useWords } from '../../words/words.js';
import { answerWords } from '../answer/words.js';
import { CardActions } from './card-actions.js';
import { awaitedOf, type DueReport, nameOf, putOffOf } from './due-reports.js';
import { askForExtension, withdrawExtension } from './extension-data.js';
import { KindTag } from './kind-tag.js';
import { NotYetForm } from './not-yet-form.js';
import { PutOff } from './put-off.js';
import { type Assessment, draftOf, emptyDraft, type ReportDraft } from './report-draft.js';
import { ReportForm } from './report-form.js';
import { SaidBefore } from './said-before.js';
import { ReturnForm } from './return-form.js';
import { SecondLook } from './second-look.js';
import { readDraft } from '../../ui/stored-draft.js';

interface DueCardProps {
  readonly due: DueReport;
  readonly onDone: Tell;
}

type Mode =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'returning' }
  | { readonly kind: 'notYet' }
  | { readonly kind: 'writing'; readonly draft: ReportDraft; readonly isRestored?: boolean };

/** One measure that waits: what it is, by when, what was said last, and every answer in place. */
export function DueCard({ due, onDone }: DueCardProps) {
  const words = useWords(answerWords);
  const { t } = words;
  const { measure, openReport } = due;
  const [mode, setMode] = useState<Mode>(() => begunBefore(due));
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(false);

  // Whoever turns back stands where they were.
  useEffect(() => {
    if (mode.kind === 'choosing' && wasOpen.current) heading.current?.focus();
    wasOpen.current = mode.kind !== 'choosing';
  }, [mode]);

  const back = () => setMode({ kind: 'choosing' });
  const write = (selfAssessment: Assessment) =>
    setMode({
      kind: 'writing',
      draft: openReport ? draftOf(openReport) : emptyDraft(selfAssessment),
    });
  const { owed } = putOffOf(due);
  const late = due.daysLeft !== null && due.daysLeft < 0;

  return (
    <article className="rf-card" aria-labelledby={`kind-${measure.id} due-${measure.id}`}>
      <header className="rf-card__head">
        <p className="rf-card__meta">
          <KindTag kind="meldung" id={`kind-${measure.id}`} />
          <span className={late ? 'rf-due rf-due--late' : 'rf-due'}>{dueInWords(words, due.daysLeft)}</span>
          {due.dueOn && <span>{words.day(due.dueOn, { withWeekday: true })}</span>}
          <Light light={measure.light.shown} />
        </p>
        <h2 ref={heading} tabIndex={-1} id={`due-${measure.id}`} className="kern-heading-small">
          <Link
            to="/massnahmen/$number"
            params={{ number: measure.number }}
            className="kern-link kern-link--no-visited-state"
          >
            {nameOf(measure)}
          </Link>
        </h2>
        <p className="rf-card__awaits">{t(`day.awaits.${awaitedOf(due)}`)}</p>
      </header>
      {due.questioned?.question && (
        <p className="rf-question">
          <strong>{words.t('day.questioned')}</strong> {due.questioned.question}
        </p>
      )}
      {mode.kind !== 'unchanged' && <SaidBefore due={due} />}
      {mode.kind === 'choosing' && <PutOff due={due} onDone={onDone} />}
      {mode.kind === 'choosing' && (
        <CardActions
          due={due}
          onUnchanged={() => setMode({ kind: 'unchanged' })}
          onWrite={write}
          onReturn={() => setMode({ kind: 'returning' })}
          onNotYet={() => setMode({ kind: 'notYet' })}
          onDone={onDone}
        />
      )}
      {mode.kind === 'unchanged' && <SecondLook due={due} onBack={back} onDone={onDone} />}
      {mode.kind === 'returning' && openReport && (
        <ReturnForm report={openReport} name={nameOf(measure)} onBack={back} onDone={onDone} />
      )}
      {mode.kind === 'notYet' && owed && (
        <NotYetForm
          name={nameOf(measure)}
          dueOn={owed.dueOn}
          send={(said) => askForExtension({ requestId: owed.id, ...said })}
          onBack={back}
          onDone={(extension) => {
            back();
            void onDone(t('answer.news.putOff', { measure: nameOf(measure) }), {
              news: t('extension.news.withdrawn', { measure: nameOf(measure) }),
              run: () => withdrawExtension(extension),
            });
          }}
        />
      )}
      {mode.kind === 'writing' && (
        <ReportForm due={due} start={mode.draft} isRestored={mode.isRestored} onBack={back} onDone={onDone} />
      )}
    </article>
  );
}

/** Text that was typed here before and never sent opens again. */
function begunBefore({ measure, openReport }: DueReport): Mode {
  const draft = readDraft<ReportDraft>(measure.id);
  if (!draft || (openReport && !openReport.allowedActions.includes('CHANGE'))) return { kind: 'choosing' };
  return { kind: 'writing', draft, isRestored: true };
}
