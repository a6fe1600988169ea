import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { conflict, invalidInput, notAllowed } from '../../kernel/errors.js';
import type { Light } from '../measures/index.js';

/** Coordination of the whole county sets the light of a strategy. */
export const mayOverride = (actor: Actor): boolean => hasRole(actor, Role.COORDINATOR);

export function requireMayOverride(actor: Actor): void {
  if (!mayOverride(actor)) throw notAllowed();
}

/** What is to be shown and why; undefined where the rule is to count again. Throws where nobody says why. */
export function requireWhy(light: Light | null | undefined, reason: string | null | undefined) {
  if (!light) return undefined;
  if (!reason?.trim()) throw invalidInput('reports.overrideNeedsReason', 'reason');
  return { light, reason: reason.trim() };
}

/** Throws where somebody set or took it back since it was looked at. */
export function requireSameAsSeen(isThere: boolean, seenVersion: number | null | undefined): void {
  if (isThere !== (typeof seenVersion === 'number')) throw conflict('reports.overrideChanged', {}, 'version');
}
