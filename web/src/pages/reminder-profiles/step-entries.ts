import { type FormValues, numberOf } from '../../ui/short-form.js';
import type { Audience, ProfileChange, Step } from './profiles-data.js';

export const countings = [
  'CALENDAR_DAYS',
  'FULL_CALENDAR_DAYS_BETWEEN',
  'WORKING_DAYS',
  'WERKTAGE_INCL_SAT',
] as const;
export const rolls = ['NONE', 'PREVIOUS_WORKING_DAY', 'NEXT_WORKING_DAY'] as const;

type StepInput = NonNullable<ProfileChange['steps']>[number];

/** A step as it stands in the form. */
export const stepEntries = (step: Step): FormValues => ({
  active: step.active ? 'yes' : 'no',
  days: String(Math.abs(step.offsetDays)),
  side: step.offsetDays > 0 ? 'after' : 'before',
  counting: step.counting,
  roll: step.roll,
  audiences: step.audiences.join(','),
  wordingDe: step.wordingDe,
  wordingEn: step.wordingEn,
});

/** All steps, one of them as it was entered: what others changed in the rest stays. */
export const stepsWith = (steps: readonly Step[], code: string, values: FormValues): StepInput[] =>
  steps.map(({ id: _, ...step }) => (step.code === code ? entered(step, values) : step));

function entered(step: StepInput, values: FormValues): StepInput {
  const days = Math.abs(numberOf(values.days) ?? 0);
  return {
    ...step,
    active: values.active === 'yes',
    offsetDays: values.side === 'before' ? 0 - days : days,
    counting: countings.find((one) => one === values.counting) ?? step.counting,
    roll: rolls.find((one) => one === values.roll) ?? step.roll,
    audiences: (values.audiences ? values.audiences.split(',') : []) as Audience[],
    wordingDe: values.wordingDe ?? '',
    wordingEn: values.wordingEn ?? '',
  };
}
