import { ask } from '../../api/ask.js';
import { Button } from '../../ui/button.js';
import { type FormValues, orNothing, ShortForm } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import { useEditing } from '../../ui/use-editing.js';
import type { FullProblem } from './problem-area-data.js';
import { ProblemChange } from './problem-change.js';
import { AddEvidence, ChangeProblemAreaStatus } from './problem-mutations.js';
import { problemWords } from './words.js';

const targets = {
  CONFIRM: 'CONFIRMED',
  RESOLVE: 'RESOLVED',
  DISMISS: 'DISMISSED',
  REOPEN: 'REPORTED',
} as const;
type Step = keyof typeof targets;
const steps = Object.keys(targets) as Step[];
const kinds = ['QUALITATIVE', 'EXPERT_STATEMENT', 'REPORT', 'SURVEY'] as const;

/** What the reader may do with the problem area; one form at a time. */
export function ProblemEditing({ problem }: { readonly problem: FullProblem }) {
  const { t } = useWords(problemWords);
  const { open, edit, close, done } = useEditing<'change' | 'evidence' | Step>();
  const { id, version, allowedActions } = problem;
  const saved = () => done(t('problem.saved'));
  if (allowedActions.length === 0) return null;
  if (open === 'change') return <ProblemChange problem={problem} onDone={done} onCancel={close} />;
  if (open === 'evidence') {
    const add = async ({ kind, text, sourceNote }: FormValues) => {
      await ask(AddEvidence, {
        input: {
          problemAreaId: id,
          kind: kind as (typeof kinds)[number],
          text,
          sourceNote: orNothing(sourceNote),
        },
      });
      await saved();
    };
    return (
      <ShortForm
        title={t('problem.addEvidence')}
        fields={[
          {
            name: 'kind',
            label: t('problem.evidence.kind'),
            kind: 'choice',
            options: kinds.map((value) => ({ value, name: t(`evidence.${value}`) })),
          },
          { name: 'text', label: t('problem.evidence.text'), kind: 'long', maxLength: 4000 },
          { name: 'sourceNote', label: t('problem.evidence.source'), maxLength: 500, isOptional: true },
        ]}
        send={t('problem.save')}
        onSend={add}
        onCancel={close}
      />
    );
  }
  if (open) {
    const step = async ({ reason }: FormValues) => {
      await ask(ChangeProblemAreaStatus, {
        input: { id, version, status: targets[open], reason: orNothing(reason) },
      });
      await saved();
    };
    return (
      <ShortForm
        title={t(`problem.step.${open}`)}
        fields={[
          { name: 'reason', label: t('problem.reason'), kind: 'long', maxLength: 500, isOptional: true },
        ]}
        send={t(`problem.step.${open}`)}
        onSend={step}
        onCancel={close}
      />
    );
  }
  return (
    <div className="rf-actions rf-no-print">
      {allowedActions.includes('CHANGE') && (
        <Button onClick={() => edit('change')}>{t('problem.change')}</Button>
      )}
      {allowedActions.includes('ADD_EVIDENCE') && (
        <Button onClick={() => edit('evidence')}>{t('problem.addEvidence')}</Button>
      )}
      {steps
        .filter((step) => allowedActions.includes(step))
        .map((step) => (
          <Button key={step} onClick={() => edit(step)}>
            {t(`problem.step.${step}`)}
          </Button>
        ))}
    </div>
  );
}
