import { Role } from '../../kernel/actor.js';
import { type GivenScope, requireScope, RoleScope, scopeOf, scopesOf } from './role-assignment.rules.js';

const given: Record<RoleScope, GivenScope> = {
  COUNTY: {},
  ORGANISATION: { organisationId: 'one' },
  OFFICE: { officeId: 'one' },
  BODY: { bodyId: 'one' },
  AREA: { areaId: 'one' },
};

const refusal = (work: () => void): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('The scope of a role', () => {
  it.each(Object.values(RoleScope))('is told from what was given: %s', (scope) => {
    expect(scopeOf(given[scope])).toBe(scope);
  });

  it('is one, not two', () => {
    expect(refusal(() => requireScope(Role.PARTICIPANT, { bodyId: 'one', areaId: 'one' }))).toBe(
      'people.scopeTwice',
    );
  });

  const pairs = Object.values(Role).flatMap((role) =>
    Object.values(RoleScope).map((scope) => [role, scope] as const),
  );
  it.each(pairs)('%s × %s is as the table says', (role, scope) => {
    const expected = scopesOf[role].includes(scope)
      ? undefined
      : role === Role.PUBLIC
        ? 'people.roleNotGiven'
        : 'people.scopeDoesNotFit';
    expect(refusal(() => requireScope(role, given[scope]))).toBe(expected);
  });

  it('never lets a local coordination hold everywhere', () => {
    expect(scopesOf[Role.LOCAL_COORDINATOR]).not.toContain(RoleScope.COUNTY);
  });
});
