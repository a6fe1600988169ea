import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { ChangeForm } from '../../ui/change-form.js';
import { type FormField, type FormValues, orNothing } from '../../ui/short-form.js';
import { urgencyInWords } from '../../words/in-words.js';
import { useWords } from '../../words/words.js';
import { type FullProblem, problemAreaQuery } from './problem-area-data.js';
import { ChangeProblemArea } from './problem-mutations.js';
import { problemWords } from './words.js';

interface ChangeProps {
  readonly problem: FullProblem;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** Changes a problem area. */
export function ProblemChange({ problem, onDone, onCancel }: ChangeProps) {
  const { t } = useWords(problemWords);
  const queries = useQueryClient();
  const urgencies = [1, 2, 3].map((value) => ({ value: String(value), name: urgencyInWords({ t }, value) }));
  const fields: FormField[] = [
    { name: 'title', label: t('problem.title'), maxLength: 120 },
    { name: 'description', label: t('problem.description'), kind: 'long', isOptional: true },
    { name: 'targetGroup', label: t('problem.targetGroup'), maxLength: 200, isOptional: true },
    { name: 'urgency', label: t('problem.urgency'), kind: 'choice', options: urgencies },
  ];
  const save = (values: FormValues, seen: FullProblem) => {
    const before = entriesOf(seen);
    const isNew = (name: string) => values[name] !== before[name];
    return ask(ChangeProblemArea, {
      input: {
        id: problem.id,
        version: seen.version,
        title: isNew('title') ? values.title : undefined,
        description: isNew('description') ? values.description : undefined,
        targetGroup: isNew('targetGroup') ? orNothing(values.targetGroup) : undefined,
        urgency: isNew('urgency') ? Number(values.urgency) : undefined,
      },
    });
  };
  return (
    <ChangeForm
      title={t('problem.change.title')}
      fields={fields}
      thing={problem}
      entriesOf={entriesOf}
      send={t('problem.save')}
      save={save}
      readNow={() => queries.fetchQuery({ ...problemAreaQuery(problem.id), staleTime: 0 })}
      onSaved={() => onDone(t('problem.saved'))}
      onCancel={onCancel}
    />
  );
}

const entriesOf = ({ title, description, targetGroup, urgency }: FullProblem): FormValues => ({
  title,
  description,
  targetGroup: targetGroup ?? '',
  urgency: String(urgency),
});
