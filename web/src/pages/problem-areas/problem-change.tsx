import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { type FormField, type FormValues, orNothing, ShortForm } from '../../ui/short-form.js';
import { SideBySide } from '../../ui/side-by-side.js';
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

/** Changes a problem area. Where somebody was faster, both versions stand side by side. */
export function ProblemChange({ problem, onDone, onCancel }: ChangeProps) {
  const { t } = useWords(problemWords);
  const queries = useQueryClient();
  const [seen, setSeen] = useState(problem);
  const [mine, setMine] = useState(() => entriesOf(problem));
  const [theirs, setTheirs] = useState<FullProblem>();
  const urgencies = [1, 2, 3].map((value) => ({ value: String(value), name: urgencyInWords({ t }, value) }));
  const fields: FormField[] = [
    { name: 'title', label: t('problem.title'), maxLength: 120 },
    { name: 'description', label: t('problem.description'), kind: 'long', isOptional: true },
    { name: 'targetGroup', label: t('problem.targetGroup'), maxLength: 200, isOptional: true },
    { name: 'urgency', label: t('problem.urgency'), kind: 'choice', options: urgencies },
  ];
  const send = async (values: FormValues) => {
    const before = entriesOf(seen);
    const isNew = (name: string) => values[name] !== before[name];
    try {
      await ask(ChangeProblemArea, {
        input: {
          id: problem.id,
          version: seen.version,
          title: isNew('title') ? values.title : undefined,
          description: isNew('description') ? values.description : undefined,
          targetGroup: isNew('targetGroup') ? orNothing(values.targetGroup) : undefined,
          urgency: isNew('urgency') ? Number(values.urgency) : undefined,
        },
      });
    } catch (error) {
      if (!findApiError(error)?.isConflict) throw error;
      const now = await queries.fetchQuery({ ...problemAreaQuery(problem.id), staleTime: 0 });
      if (!now) throw error;
      setMine(values);
      setTheirs(now);
      return;
    }
    await onDone(t('problem.saved'));
  };
  if (theirs) {
    const shown = entriesOf(theirs);
    const back = () => {
      setSeen(theirs);
      setTheirs(undefined);
    };
    return (
      <SideBySide
        parts={fields.map(({ name, label }) => ({ name: label, mine: mine[name], theirs: shown[name] }))}
        by={{ at: theirs.updatedAt }}
        onKeepMine={back}
        onTakeTheirs={onCancel}
        onBack={back}
      />
    );
  }
  return (
    <ShortForm
      title={t('problem.change.title')}
      fields={fields}
      initial={mine}
      send={t('problem.save')}
      onSend={send}
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
