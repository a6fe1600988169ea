import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { invalidInput, notAllowed } from '../../kernel/errors.js';
import { hasPermission } from '../../kernel/permissions.js';
import { oneLine } from '../../platform/rendering/index.js';

/** A head with pictures fits well within it. */
export const LARGEST_TEMPLATE_MB = 5;
export const LONGEST_TEMPLATE_NAME = 100;

/** Templates are in the hands of coordination and administration. */
export const keepsTemplates = (actor: Actor): boolean => hasRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR);

/** Throws not-allowed where the actor keeps no templates. */
export function requireKeepsTemplates(actor: Actor): void {
  if (!hasPermission(actor, 'documentTemplates.manage')) throw notAllowed();
}

/** The name as it is kept; throws where it is empty or too long. */
export function templateName(given: string): string {
  const name = oneLine(given).trim();
  if (name.length === 0 || name.length > LONGEST_TEMPLATE_NAME)
    throw invalidInput('papers.templateName', 'name', { most: LONGEST_TEMPLATE_NAME });
  return name;
}
