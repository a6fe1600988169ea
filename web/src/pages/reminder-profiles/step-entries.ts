import { type FormValues, numberOf } from '../../ui/short-form.js';
import type { Audience, ProfileChange, Step } from './profiles-data.js';

export const countings = [
  'CALENDAR_DAYS',
  'FULL_CALENDAR_DAYS_BETWEEN',
  'WORKING_DAYS',
  'WERKTAGE_INCL_SAT',
] as const;
export const rolls = ['NONE', 'PREVIOUS_WORKING_DAY', 'NEXT_WORKING_DAY'] as const;

/** What a step can do; the others come by themselves. */
export const kinds = ['NOTICE', 'REMINDER', 'REQUEST', 'CLOSING', 'INVITATION', 'ESCALATION'] as const;
export const conditions = [
  'ALWAYS',
  'REPORT_MISSING',
  'NO_ANSWER',
  'STILL_OPEN',
  'MINUTES_MISSING',
  'MINUTES_SENT',
] as const;

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

export const stepsWithout = (steps: readonly Step[], code: string): StepInput[] =>
  steps.filter((step) => step.code !== code).map(({ id: _, ...step }) => step);

/** A step as it stands in the form before anything is entered. */
export const newStepEntries: FormValues = {
  active: 'yes',
  condition: 'ALWAYS',
  side: 'before',
  counting: 'CALENDAR_DAYS',
  roll: 'PREVIOUS_WORKING_DAY',
};

/** All steps, and behind them one that was entered, with the next free code. */
export function stepsAnd(steps: readonly Step[], values: FormValues): StepInput[] {
  const numbers = steps.map(({ code }) => Number(code.split('-')[1]));
  const [letters] = (steps[0]?.code ?? 'STEP').split('-');
  const added: StepInput = {
    code: `${letters}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`,
    kind: kinds.find((one) => one === values.kind) ?? 'NOTICE',
    condition: conditions.find((one) => one === values.condition) ?? 'ALWAYS',
    labelDe: (values.labelDe ?? '').trim(),
    labelEn: (values.labelEn ?? '').trim(),
    officeIds: [],
    counting: 'CALENDAR_DAYS',
    roll: 'PREVIOUS_WORKING_DAY',
    offsetDays: 0,
    audiences: [],
  };
  return [...steps.map(({ id: _, ...step }) => step), entered(added, values)];
}

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
