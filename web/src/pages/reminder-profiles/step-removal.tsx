import { useWords } from '../../words/words.js';
import { ChangeWithPreview } from './change-with-preview.js';
import type { Profile, Step } from './profiles-data.js';
import { stepEntries, stepsWithout } from './step-entries.js';
import { useStepFields } from './step-fields.js';
import { useStepWords } from './step-words.js';
import { profilesWords } from './words.js';

interface StepRemovalProps {
  readonly profile: Profile;
  readonly step: Step;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** Takes a step out of the profile for good. */
export function StepRemoval({ profile, step, onDone, onCancel }: StepRemovalProps) {
  const { t } = useWords(profilesWords);
  const { nameOf } = useStepWords(profile.kind);
  const { compare } = useStepFields(profile.kind);
  return (
    <ChangeWithPreview
      profile={profile}
      title={t('profiles.step.remove', { name: nameOf(step) })}
      fields={[]}
      entriesOf={(now) => {
        const found = now.steps.find(({ code }) => code === step.code);
        return found ? stepEntries(found) : null;
      }}
      changeOf={(_, now) => ({ steps: stepsWithout(now.steps, step.code) })}
      compare={compare}
      onDone={onDone}
      onCancel={onCancel}
    >
      <p className="kern-body">{t('profiles.step.remove.text')}</p>
    </ChangeWithPreview>
  );
}
