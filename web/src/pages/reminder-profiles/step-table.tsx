import { Button } from '../../ui/button.js';
import { StackTable } from '../../ui/stack-table.js';
import { useWords } from '../../words/words.js';
import type { Profile, Step } from './profiles-data.js';
import { useStepWords } from './step-words.js';
import { profilesWords } from './words.js';

/** Where the focus goes back to when a change is called off: the button of a step, or of the whole profile. */
export const changeButtonId = (code = 'profile'): string => `change-${code}`;
export const removeButtonId = (code: string): string => `remove-${code}`;

interface StepTableProps {
  readonly kind: Profile['kind'];
  readonly steps: readonly Step[];
  onChange(step: Step): void;
  onRemove(step: Step): void;
}

/** The steps in the order of their days: when, what, to whom. */
export function StepTable({ kind, steps, onChange, onRemove }: StepTableProps) {
  const { t } = useWords(profilesWords);
  const { nameOf, dayOf, audiencesOf } = useStepWords(kind);
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="kern-heading-medium">
        {t('profiles.steps')}
      </h2>
      <StackTable
        caption={t('profiles.steps')}
        columns={[
          t('profiles.step'),
          t('profiles.day'),
          t('profiles.to'),
          t('profiles.what'),
          t('profiles.state'),
          t('profiles.do'),
        ]}
        rows={steps.map((step) => ({
          key: step.code,
          cells: [
            nameOf(step),
            dayOf(step.offsetDays, step.counting),
            audiencesOf(step.audiences),
            <>
              {t(`profiles.kind.${step.kind}`)}
              {step.condition !== 'ALWAYS' && (
                <span className="rf-muted"> – {t(`profiles.condition.${step.condition}`)}</span>
              )}
            </>,
            t(step.active ? 'profiles.on' : 'profiles.off'),
            <>
              <Button
                id={changeButtonId(step.code)}
                kind="tertiary"
                aria-label={t('profiles.step.changeOf', { name: nameOf(step) })}
                onClick={() => onChange(step)}
              >
                {t('profiles.step.do')}
              </Button>{' '}
              <Button
                id={removeButtonId(step.code)}
                kind="tertiary"
                aria-label={t('profiles.step.removeOf', { name: nameOf(step) })}
                onClick={() => onRemove(step)}
              >
                {t('profiles.step.remove.do')}
              </Button>
            </>,
          ],
        }))}
      />
    </section>
  );
}
