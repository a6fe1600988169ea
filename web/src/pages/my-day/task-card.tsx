import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import { KindTag } from './kind-tag.js';
import type { OpenTask } from './my-day-data.js';
import { myDayWords } from './words.js';

const CompleteTask = graphql(`
  mutation CompleteTask($input: CompleteOutcomeInput!) {
    completeOutcome(input: $input) {
      id
    }
  }
`);

interface TaskCardProps {
  readonly task: OpenTask;
  onDone(news: string): Promise<void>;
}

/** What a meeting gave the person's office to do: done with a word on what came of it. */
export function TaskCard({ task, onDone }: TaskCardProps) {
  const { t, day } = useWords(myDayWords);
  const { id, number, text, dueOn, isOverdue, allowedActions } = task;
  const [isDone, setDone] = useState(false);
  return (
    <article className="rf-card" aria-labelledby={`kind-${id} task-${id}`}>
      <header className="rf-card__head">
        <p className="rf-card__meta">
          <KindTag kind="auftrag" id={`kind-${id}`} />
          {dueOn && (
            <span className={isOverdue ? 'rf-due rf-due--late' : 'rf-due'}>
              {t(isOverdue ? 'day.task.late' : 'day.task.due', { date: day(dueOn) })}
            </span>
          )}
        </p>
        <h2 id={`task-${id}`} className="kern-heading-small">
          {number}
        </h2>
      </header>
      <p className="kern-body rf-text">{text}</p>
      {isDone ? (
        <DoneForm task={task} onBack={() => setDone(false)} onDone={onDone} />
      ) : (
        allowedActions.includes('COMPLETE') && (
          <div className="rf-actions">
            <Button aria-label={t('day.task.done.of', { task: number })} onClick={() => setDone(true)}>
              {t('day.task.done')}
            </Button>
          </div>
        )
      )}
    </article>
  );
}

function DoneForm({ task, onBack, onDone }: TaskCardProps & { onBack(): void }) {
  const { t } = useWords(myDayWords);
  const { id, version, number } = task;
  const [note, setNote] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => ask(CompleteTask, { input: { id, version, completionNote: note.trim() || null } }),
    onSuccess: () => onDone(t('day.task.news', { task: number })),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) mutate();
  };
  return (
    <form className="rf-form" noValidate onSubmit={send}>
      {error && <Failure error={error} />}
      <Field label={t('day.task.note')} isOptional>
        {(control) => (
          <input
            {...control}
            autoFocus
            maxLength={2000}
            className="kern-form-input__input"
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      <div className="rf-actions">
        <Button kind="primary" type="submit" busy={isPending}>
          {t('day.task.send')}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
