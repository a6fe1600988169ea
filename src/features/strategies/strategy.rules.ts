import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { conflict, type DomainError, invalidInput, notAllowed } from '../../kernel/errors.js';
import { StrategyAction } from './strategy-stage.js';

/** What the desk looks at. */
export interface StrategyFacts {
  readonly isEnded: boolean;
  /** Whether everybody asked has agreed to the newest text. */
  readonly isLatestTextAgreed: boolean;
}

const { CHANGE, CHANGE_TEXT, SUBMIT_VERSION, END } = StrategyAction;

/** Why the state of a strategy forbids an action, if it does. */
const obstacles: Record<StrategyAction, (facts: StrategyFacts) => DomainError | undefined> = {
  [CHANGE]: endedAlready,
  [CHANGE_TEXT]: endedAlready,
  // Asking one more for an agreed text would take it out of force.
  [SUBMIT_VERSION]: (facts) =>
    endedAlready(facts) ?? (facts.isLatestTextAgreed ? conflict('strategies.alreadyAgreed') : undefined),
  [END]: endedAlready,
};

function endedAlready({ isEnded }: StrategyFacts): DomainError | undefined {
  return isEnded ? conflict('strategies.ended') : undefined;
}

/** Coordination keeps the strategies; what partners think of them is their own word (agreement rules). */
const keepsStrategies = (actor: Actor): boolean => hasRole(actor, Role.COORDINATOR);

/** What the actor may do with a strategy now. */
export const allowedStrategyActions = (actor: Actor, facts: StrategyFacts): StrategyAction[] =>
  keepsStrategies(actor) ? Object.values(StrategyAction).filter((action) => !obstacles[action](facts)) : [];

/** Throws where the actor may not begin a strategy. */
export function requireMayCreate(actor: Actor): void {
  if (!keepsStrategies(actor)) throw notAllowed();
}

/** Throws not-allowed, or a conflict that says why the state of the strategy forbids it. */
export function requireStrategyAction(actor: Actor, facts: StrategyFacts, action: StrategyAction): void {
  if (!keepsStrategies(actor)) throw notAllowed();
  const obstacle = obstacles[action](facts);
  if (obstacle) throw obstacle;
}

/** Throws where a period ends before it begins. Either end may be open. */
export function requirePeriod(from: string | null | undefined, to: string | null | undefined): void {
  if (from && to && to < from) throw invalidInput('strategies.periodReversed', 'periodTo', { from, to });
}

/** What must be there when organisations are asked; a draft needs none of it. */
export interface ReadyToSubmit {
  readonly text: string;
  readonly problemAreas: number;
}

/** Throws where organisations would be asked about nothing, or about an answer without a question. */
export function requireComplete({ text, problemAreas }: ReadyToSubmit): void {
  if (text.trim() === '') throw invalidInput('strategies.textMissing', 'text');
  if (problemAreas === 0) throw invalidInput('strategies.problemAreaMissing', 'problemAreaIds');
}

/** Throws where something is said to have happened on a day that has not come. */
export function requireNotInFuture(day: string, today: string, field: string): void {
  if (day > today) throw invalidInput('strategies.dayInFuture', field, { day });
}
