import { useState } from 'react';
import { useWords } from '../../words/words.js';
import { AudienceChoice } from './audience-choice.js';
import { ChangeWithPreview } from './change-with-preview.js';
import type { Audience, Profile, Step } from './profiles-data.js';
import { stepEntries, stepsWith } from './step-entries.js';
import { useStepFields } from './step-fields.js';
import { useStepWords } from './step-words.js';
import { profilesWords } from './words.js';

interface StepChangeProps {
  readonly profile: Profile;
  readonly step: Step;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** Changes one step: when, to whom, in which words, and whether at all. */
export function StepChange({ profile, step, onDone, onCancel }: StepChangeProps) {
  const { t } = useWords(profilesWords);
  const { nameOf } = useStepWords(profile.kind);
  const { fields, compare } = useStepFields(profile.kind);
  const [audiences, setAudiences] = useState<readonly Audience[]>(step.audiences);
  return (
    <ChangeWithPreview
      profile={profile}
      title={t('profiles.step.change', { name: nameOf(step) })}
      fields={fields}
      entriesOf={(now) => {
        const found = now.steps.find(({ code }) => code === step.code);
        return found ? stepEntries(found) : null;
      }}
      changeOf={(values, now) => ({ steps: stepsWith(now.steps, step.code, values) })}
      compare={compare}
      extra={{ audiences: audiences.join(',') }}
      onDone={onDone}
      onCancel={onCancel}
    >
      <AudienceChoice value={audiences} onChange={setAudiences} />
    </ChangeWithPreview>
  );
}
