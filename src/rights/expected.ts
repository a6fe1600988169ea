import { Role } from '../kernel/actor.js';
import { type Permission, permissions } from '../kernel/permissions.js';
import { type Desk, deskOf, desks } from './desks.js';

/** What somebody has to do with the object they come with. */
export type Whose = 'own' | 'foreign';

/** Whether a role comes through a door; null: it is open to all. */
export const opens = (role: Role, door: Permission | null): boolean =>
  door === null || (permissions[door] as readonly Role[]).includes(role);

/** What the page says: whether a role may do this with an object of its own, or of others. */
export function isAllowed(field: string, door: Permission | null, role: Role, whose: Whose): boolean {
  if (!opens(role, door)) return false;
  const name = deskOf[field];
  if (door === null || name === undefined || name === 'door') return true;
  const { everywhere, own }: Desk = desks[name];
  if (everywhere.includes(role)) return true;
  return whose === 'own' && (own === undefined || own.includes(role));
}
