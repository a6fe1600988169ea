import { Role } from '../../kernel/actor.js';
import { invalidInput } from '../../kernel/errors.js';

/** What a role can be limited to, or held for. */
export enum RoleScope {
  COUNTY = 'COUNTY',
  ORGANISATION = 'ORGANISATION',
  OFFICE = 'OFFICE',
  BODY = 'BODY',
  AREA = 'AREA',
}

const { COUNTY, ORGANISATION, OFFICE, BODY, AREA } = RoleScope;

/** Which role can hold where. An office says where somebody works; only LOCAL_COORDINATOR and PARTICIPANT are limited by it. */
export const scopesOf: Record<Role, readonly RoleScope[]> = {
  [Role.COORDINATOR]: [COUNTY, OFFICE],
  [Role.LOCAL_COORDINATOR]: [ORGANISATION, AREA],
  [Role.OFFICE_HEAD]: [COUNTY, OFFICE],
  [Role.OFFICER]: [COUNTY, OFFICE],
  [Role.PARTICIPANT]: [COUNTY, ORGANISATION, OFFICE, BODY, AREA],
  [Role.COMMITTEE_MEMBER]: [COUNTY, OFFICE, BODY],
  [Role.ADMINISTRATOR]: [COUNTY, OFFICE],
  [Role.DATA_SUPPLIER]: [COUNTY, OFFICE],
  [Role.STATISTICS_OFFICE]: [COUNTY, OFFICE],
  [Role.CONTRIBUTOR]: [COUNTY, ORGANISATION, OFFICE],
  // What everybody is; given to nobody.
  [Role.PUBLIC]: [],
};

/** What a role is said to hold for. */
export interface GivenScope {
  readonly organisationId?: string | null;
  readonly officeId?: string | null;
  readonly bodyId?: string | null;
  readonly areaId?: string | null;
}

/** Where a role holds; throws where it is said to hold in two ways. */
export function scopeOf({ organisationId, officeId, bodyId, areaId }: GivenScope): RoleScope {
  const given = [organisationId && ORGANISATION, officeId && OFFICE, bodyId && BODY, areaId && AREA].filter(
    (scope): scope is RoleScope => Boolean(scope),
  );
  if (given.length > 1) throw invalidInput('people.scopeTwice', 'role');
  return given[0] ?? COUNTY;
}

/** Throws where nobody can hold the role in this way. */
export function requireScope(role: Role, given: GivenScope): void {
  const scope = scopeOf(given);
  if (scopesOf[role].includes(scope)) return;
  if (scopesOf[role].length === 0) throw invalidInput('people.roleNotGiven', 'role', { role });
  throw invalidInput('people.scopeDoesNotFit', 'role', { role, scope });
}
