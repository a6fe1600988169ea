import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useNews } from '../../ui/news.js';
import { useWords } from '../../words/words.js';
import { myDayWords } from './words.js';

const OfficeTasks = graphql(`
  query OfficeTasks($officeId: ID!) {
    openTasks(first: 50, filter: { officeId: $officeId }) {
      totalCount
      nodes {
        id
        version
        number
        text
        dueOn
        isOverdue
        allowedActions
      }
    }
  }
`);

const CompleteTask = graphql(`
  mutation CompleteTask($input: CompleteOutcomeInput!) {
    completeOutcome(input: $input) {
      id
    }
  }
`);

type Task = ResultOf<typeof OfficeTasks>['openTasks']['nodes'][number];

const officeTasksQuery = (officeId: string) =>
  queryOptions({
    queryKey: ['officeTasks', officeId],
    queryFn: async () => (await ask(OfficeTasks, { officeId })).openTasks,
  });

/** What meetings gave the person's office to do, the first due first. Nothing is shown where all is done. */
export function OpenTasks({ officeId }: { readonly officeId: string }) {
  const { t, count } = useWords(myDayWords);
  const { news, tell } = useNews();
  const { data, error, refetch } = useQuery(officeTasksQuery(officeId));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || (data.totalCount === 0 && !news)) return null;
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks" className="kern-heading-medium">
        {t('day.tasks')}
      </h2>
      {news}
      <p className="kern-body">
        {data.totalCount === 0 ? t('day.tasks.none') : count('day.tasks', data.totalCount)}
      </p>
      <ul className="rf-rows">
        {data.nodes.map((task) => (
          <li key={task.id} className="rf-row">
            <TaskRow task={task} onDone={tell} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TaskRowProps {
  readonly task: Task;
  onDone(news: string): Promise<void>;
}

function TaskRow({ task, onDone }: TaskRowProps) {
  const { t, day } = useWords(myDayWords);
  const { id, version, number, text, dueOn, isOverdue, allowedActions } = task;
  const [isDone, setDone] = useState(false);
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
    <>
      <div className="rf-text">
        <p className="kern-body">{text}</p>
        <p className="rf-muted">
          {number}
          {dueOn && (
            <>
              {' · '}
              <span className={isOverdue ? 'rf-due rf-due--late' : undefined}>
                {t(isOverdue ? 'day.task.late' : 'day.task.due', { date: day(dueOn) })}
              </span>
            </>
          )}
        </p>
      </div>
      {allowedActions.includes('COMPLETE') && !isDone && (
        <Button aria-label={t('day.task.done.of', { task: number })} onClick={() => setDone(true)}>
          {t('day.task.done')}
        </Button>
      )}
      {isDone && (
        <form className="rf-form rf-form--whole" noValidate onSubmit={send}>
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
            <Button kind="tertiary" onClick={() => setDone(false)}>
              {t('app.cancel')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
