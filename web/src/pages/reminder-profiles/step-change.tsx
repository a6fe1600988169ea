import { useState } from 'react';
import type { FormField, FormValues } from '../../ui/short-form.js';
import { numberOf } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import { AudienceChoice } from './audience-choice.js';
import { ChangeWithPreview } from './change-with-preview.js';
import type { Audience, Profile, Step } from './profiles-data.js';
import { countings, rolls, stepEntries, stepsWith } from './step-entries.js';
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
  const { nameOf, dayOf, audiencesOf } = useStepWords(profile.kind);
  const [audiences, setAudiences] = useState<readonly Audience[]>(step.audiences);
  const anchor = t(`profiles.anchor.${profile.kind}`);
  const fields: FormField[] = [
    { name: 'active', label: t('profiles.state'), kind: 'choice', options: onOff(t) },
    { name: 'days', label: t('profiles.days'), hint: t('profiles.days.hint', { anchor }), kind: 'number' },
    {
      name: 'side',
      label: t('profiles.side'),
      kind: 'choice',
      options: [
        { value: 'before', name: t('profiles.side.before', { anchor }) },
        { value: 'after', name: t('profiles.side.after', { anchor }) },
      ],
    },
    {
      name: 'counting',
      label: t('profiles.counting'),
      kind: 'choice',
      options: countings.map((value) => ({ value, name: t(`profiles.counting.${value}`) })),
    },
    {
      name: 'roll',
      label: t('profiles.roll'),
      kind: 'choice',
      options: rolls.map((value) => ({ value, name: t(`profiles.roll.${value}`) })),
    },
    { name: 'wordingDe', label: t('profiles.wordingDe'), kind: 'long', isOptional: true, maxLength: 500 },
    { name: 'wordingEn', label: t('profiles.wordingEn'), kind: 'long', isOptional: true, maxLength: 500 },
  ];
  const inWords = (values: FormValues) => {
    const offset = (numberOf(values.days) ?? 0) * (values.side === 'before' ? -1 : 1);
    return [
      t(values.active === 'yes' ? 'profiles.on' : 'profiles.off'),
      dayOf(
        offset,
        countings.find((one) => one === values.counting),
      ),
      values.roll ? t(`profiles.roll.${values.roll as Step['roll']}`) : '',
      values.audiences ? audiencesOf(values.audiences.split(',') as Audience[]) : '',
      values.wordingDe ?? '',
      values.wordingEn ?? '',
    ];
  };
  const names = [
    t('profiles.state'),
    t('profiles.day'),
    t('profiles.roll'),
    t('profiles.to'),
    t('profiles.wordingDe'),
    t('profiles.wordingEn'),
  ];
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
      compare={(mine, theirs) => {
        const [my, their] = [inWords(mine), inWords(theirs)];
        return names.map((name, index) => ({ name, mine: my[index], theirs: their[index] }));
      }}
      extra={{ audiences: audiences.join(',') }}
      onDone={onDone}
      onCancel={onCancel}
    >
      <AudienceChoice value={audiences} onChange={setAudiences} />
    </ChangeWithPreview>
  );
}

/** Whether something is followed, to choose from. */
export const onOff = (t: (key: 'profiles.on' | 'profiles.off') => string) => [
  { value: 'yes', name: t('profiles.on') },
  { value: 'no', name: t('profiles.off') },
];
