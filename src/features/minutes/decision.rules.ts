import { invalidInput } from '../../kernel/errors.js';
import { type BodyType, mayResolve, OutcomeKind } from '../conferences/index.js';

/** What was decided, and by what kind of body. */
export interface Decision {
  readonly kind: OutcomeKind;
  readonly bodyType: BodyType;
}

/** What a decision is to write. */
export interface Written {
  readonly createsMeasure: boolean;
  /** Moves a measure along its life, its end included. */
  readonly movesMeasure: boolean;
}

const { RESOLUTION, RECOMMENDATION, TASK } = OutcomeKind;

/** Kinds that ask for something new. What is taken note of or put off asks for nothing. */
const CREATES: readonly OutcomeKind[] = [RESOLUTION, RECOMMENDATION, TASK];

/**
 * Whether the word binds: of a body that resolves, its resolution; its recommendation goes on to the next body. A
 * conference knows no stronger word than its recommendation, which those who sit there carry out.
 */
export const binds = ({ kind, bodyType }: Decision): boolean =>
  kind === RESOLUTION || (kind === RECOMMENDATION && !mayResolve(bodyType));

/** Throws where an outcome of this kind cannot write what it is to write. Tasks and the words of organisations always can. */
export function requireWritable(decision: Decision, { createsMeasure, movesMeasure }: Written): void {
  if (createsMeasure && !CREATES.includes(decision.kind)) {
    throw invalidInput('minutes.nothingDecided', 'kind', { kind: decision.kind });
  }
  if (movesMeasure && !binds(decision)) {
    const isAdvice = decision.kind === RECOMMENDATION;
    throw invalidInput(isAdvice ? 'minutes.needsResolution' : 'minutes.nothingDecided', 'kind', {
      kind: decision.kind,
    });
  }
}
