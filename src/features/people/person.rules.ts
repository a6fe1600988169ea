import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { addDays, localDate } from '../../kernel/calendar.js';
import { invalidInput, notAllowed } from '../../kernel/errors.js';

/** Absences and deputies are entered by the person, or for the person by coordination and administration. */
export const mayEnterFor = (actor: Actor, personId: string): boolean =>
  actor.personId === personId || hasRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR);

export function requireMayEnterFor(actor: Actor, personId: string): void {
  if (!mayEnterFor(actor, personId)) throw notAllowed();
}

/** Throws where the last day lies before the first. */
export function requireOrder(firstDay: string, lastDay: string | null | undefined, field: string): void {
  if (lastDay && lastDay < firstDay) throw invalidInput('people.daysReversed', field);
}

/**
 * Throws where an end would change what was, or move the end to a later day: what somebody did as a deputy was done as a
 * deputy, and whoever stays away longer enters the days anew.
 */
export function requireEarlierEnd(lastDay: string, endSoFar: string | null, today: string): void {
  if (lastDay < addDays(localDate(today), -1)) throw invalidInput('people.endsInPast', 'lastDay');
  if (endSoFar !== null && lastDay > endSoFar) throw invalidInput('people.endsBefore', 'lastDay');
}

/** Nobody stands in for themselves. */
export function requireSomebodyElse(personId: string, deputyId: string): void {
  if (personId === deputyId) throw invalidInput('people.ownDeputy', 'deputyId');
}
