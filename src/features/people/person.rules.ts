import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { invalidInput, notAllowed } from '../../kernel/errors.js';

/** Absences and deputies are entered by the person, or for the person by coordination and administration. */
export function requireMayEnterFor(actor: Actor, personId: string): void {
  if (actor.personId === personId || hasRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR)) return;
  throw notAllowed();
}

/** Throws where the last day lies before the first. */
export function requireOrder(firstDay: string, lastDay: string | null | undefined, field: string): void {
  if (lastDay && lastDay < firstDay) throw invalidInput('people.daysReversed', field);
}

/** Nobody stands in for themselves. */
export function requireSomebodyElse(personId: string, deputyId: string): void {
  if (personId === deputyId) throw invalidInput('people.ownDeputy', 'deputyId');
}
