import { type Actor, hasRole, Role } from './actor.js';

/** Who may see an object besides those who work on it. */
export enum Visibility {
  INTERNAL = 'INTERNAL',
  COMMITTEE = 'COMMITTEE',
  PUBLIC = 'PUBLIC',
}

/** Those who plan together see what is internal. */
export const PLANNING: readonly Role[] = [
  Role.COORDINATOR,
  Role.LOCAL_COORDINATOR,
  Role.OFFICE_HEAD,
  Role.OFFICER,
  Role.PARTICIPANT,
];

/** Whether the actor works on the thread, and so sees what is internal. */
export const isPlanning = (actor: Actor): boolean => hasRole(actor, ...PLANNING);

/** The levels of visibility an actor may read. Administration and those who only deliver figures read no contents at all. */
export function readableLevels(actor: Actor): Visibility[] {
  if (isPlanning(actor)) return Object.values(Visibility);
  if (hasRole(actor, Role.COMMITTEE_MEMBER)) return [Visibility.COMMITTEE, Visibility.PUBLIC];
  return hasRole(actor, Role.CONTRIBUTOR, Role.PUBLIC) ? [Visibility.PUBLIC] : [];
}
