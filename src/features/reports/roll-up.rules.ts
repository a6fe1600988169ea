import { Light } from '../measures/index.js';
import { RollUpRule } from './strategy-light.js';

/** What a light is rolled up from: running measures by their lights, red key measures, and whether the strategy has ended (0 or 1). */
export const ROLL_UP_COUNTS = ['ended', 'running', 'green', 'yellow', 'red', 'grey', 'keyRed'] as const;
export type RollUpCount = (typeof ROLL_UP_COUNTS)[number];
export type RollUpCounts = Readonly<Record<RollUpCount, number>>;

/** A condition on one count: at least so many, fewer than so many, at least one in so many that run, or more. */
export type RollUpCondition = { readonly count: RollUpCount } & (
  | { readonly atLeast: number }
  | { readonly fewerThan: number }
  | { readonly atLeastOneIn: number }
  | { readonly moreThanOneIn: number }
);

export interface RollUpStep {
  readonly rule: RollUpRule;
  readonly light: Light | null;
  /** Left out: always. */
  readonly when?: RollUpCondition;
}

/**
 * The light of a strategy: the first step whose condition holds. What is known to be red is not made better by the silence of
 * others, so it comes before; and silence is never taken for green, so it comes before everything that is better.
 */
export const ROLL_UP: readonly RollUpStep[] = [
  { rule: RollUpRule.ENDED, light: null, when: { count: 'ended', atLeast: 1 } },
  { rule: RollUpRule.NOTHING_RUNS, light: null, when: { count: 'running', fewerThan: 1 } },
  { rule: RollUpRule.KEY_MEASURE_RED, light: Light.RED, when: { count: 'keyRed', atLeast: 1 } },
  { rule: RollUpRule.MANY_RED, light: Light.RED, when: { count: 'red', atLeastOneIn: 3 } },
  { rule: RollUpRule.MOSTLY_SILENT, light: Light.GREY, when: { count: 'grey', moreThanOneIn: 2 } },
  { rule: RollUpRule.SOME_RED, light: Light.YELLOW, when: { count: 'red', atLeast: 1 } },
  { rule: RollUpRule.MANY_YELLOW, light: Light.YELLOW, when: { count: 'yellow', atLeastOneIn: 3 } },
  { rule: RollUpRule.ON_TRACK, light: Light.GREEN },
];

/** The step that decides. */
export const rolledUp = (counts: RollUpCounts): RollUpStep =>
  ROLL_UP.find(({ when }) => !when || holds(when, counts)) ?? ROLL_UP[ROLL_UP.length - 1];

function holds(condition: RollUpCondition, counts: RollUpCounts): boolean {
  const count = counts[condition.count];
  if ('atLeast' in condition) return count >= condition.atLeast;
  if ('fewerThan' in condition) return count < condition.fewerThan;
  return 'atLeastOneIn' in condition
    ? count * condition.atLeastOneIn >= counts.running
    : count * condition.moreThanOneIn > counts.running;
}
