import { useState } from 'react';
import type { FormField } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import { AudienceChoice } from './audience-choice.js';
import { ChangeWithPreview } from './change-with-preview.js';
import type { Audience, Profile } from './profiles-data.js';
import { conditions, kinds, newStepEntries, stepsAnd } from './step-entries.js';
import { useStepFields } from './step-fields.js';
import { profilesWords } from './words.js';

interface NewStepProps {
  readonly profile: Profile;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** Adds a step to the profile: what it is called and does, when, and to whom. */
export function NewStep({ profile, onDone, onCancel }: NewStepProps) {
  const { t } = useWords(profilesWords);
  const { fields, compare } = useStepFields(profile.kind);
  const [audiences, setAudiences] = useState<readonly Audience[]>([]);
  const first: FormField[] = [
    { name: 'labelDe', label: t('profiles.label'), maxLength: 120 },
    { name: 'labelEn', label: t('profiles.labelEn'), maxLength: 120 },
    {
      name: 'kind',
      label: t('profiles.what'),
      kind: 'choice',
      options: kinds.map((value) => ({ value, name: t(`profiles.kind.${value}`) })),
    },
    {
      name: 'condition',
      label: t('profiles.condition'),
      kind: 'choice',
      options: conditions.map((value) => ({ value, name: t(`profiles.condition.${value}`) })),
    },
  ];
  return (
    <ChangeWithPreview
      profile={profile}
      title={t('profiles.step.new')}
      fields={[...first, ...fields]}
      entriesOf={() => newStepEntries}
      changeOf={(values, now) => ({ steps: stepsAnd(now.steps, values) })}
      compare={(mine, theirs) =>
        // Nobody else has this step: there is nothing beside it
        compare(mine, theirs).map((part) => ({ ...part, theirs: t('app.none') }))
      }
      extra={{ audiences: audiences.join(',') }}
      onDone={onDone}
      onCancel={onCancel}
    >
      <AudienceChoice value={audiences} onChange={setAudiences} />
    </ChangeWithPreview>
  );
}
