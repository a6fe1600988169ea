import { type FormField, type FormValues, numberOf } from '../../ui/short-form.js';
import type { Difference } from '../../ui/side-by-side.js';
import { useWords } from '../../words/words.js';
import type { Audience, Profile, Step } from './profiles-data.js';
import { countings, rolls } from './step-entries.js';
import { useStepWords } from './step-words.js';
import { profilesWords } from './words.js';

/** What is entered of a step, and what two people entered, side by side. */
export function useStepFields(kind: Profile['kind']) {
  const { t } = useWords(profilesWords);
  const { dayOf, audiencesOf } = useStepWords(kind);
  const anchor = t(`profiles.anchor.${kind}`);
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
  return {
    fields,
    compare(mine: FormValues, theirs: FormValues): Difference[] {
      const [my, their] = [inWords(mine), inWords(theirs)];
      return names.map((name, index) => ({ name, mine: my[index], theirs: their[index] }));
    },
  };
}

/** Whether something is followed, to choose from. */
export const onOff = (t: (key: 'profiles.on' | 'profiles.off') => string) => [
  { value: 'yes', name: t('profiles.on') },
  { value: 'no', name: t('profiles.off') },
];
