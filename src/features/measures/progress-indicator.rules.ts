import { invalidInput } from '../../kernel/errors.js';

/** From where to where a progress indicator is meant to go. */
export interface Way {
  readonly baselineValue?: number | null;
  readonly baselineOn?: string | null;
  readonly targetValue?: number | null;
  readonly targetOn?: string | null;
}

/** Throws where there is no way to measure: the target is the beginning, or comes before it. */
export function requireWay({ baselineValue, baselineOn, targetValue, targetOn }: Way): void {
  if (typeof targetValue === 'number' && targetValue === baselineValue) {
    throw invalidInput('measures.targetIsBaseline', 'targetValue');
  }
  if (baselineOn && targetOn && targetOn <= baselineOn) {
    throw invalidInput('measures.targetBeforeBaseline', 'targetOn', { baselineOn });
  }
}
