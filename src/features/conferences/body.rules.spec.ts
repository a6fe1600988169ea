import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import { BodyAction, BodyType } from './body.enums.js';
import {
  allowedBodyActions,
  freeShortName,
  mayResolve,
  overlap,
  requireBodyAction,
  requireNoSeatYet,
  requireOtherDeputy,
  requireShortNameFree,
  requireSpan,
} from './body.rules.js';

describe('A body', () => {
  it.each([
    [BodyType.COMMITTEE, true],
    [BodyType.COUNTY_COMMITTEE, true],
    [BodyType.COUNTY_COUNCIL, true],
    [BodyType.TOWN_COUNCIL, true],
    [BodyType.PLANNERS_CONFERENCE, false],
    [BodyType.SOCIAL_SPACE_CONFERENCE, false],
    [BodyType.SOCIAL_DIRECTORS_CONFERENCE, false],
    [BodyType.MAYORS_CONFERENCE, false],
    [BodyType.STRATEGY_GROUP, false],
    [BodyType.STEERING_GROUP, false],
    [BodyType.WORKING_GROUP, false],
  ])('of kind %s resolves: %s (R-58)', (type, resolves) => {
    expect(mayResolve(type)).toBe(resolves);
  });

  it('gets a short name that no other body has', () => {
    expect(freeShortName(BodyType.PLANNERS_CONFERENCE, [])).toBe('FPK');
    expect(freeShortName(BodyType.PLANNERS_CONFERENCE, ['FPK', 'SG'])).toBe('FPK2');
    expect(freeShortName(BodyType.PLANNERS_CONFERENCE, ['FPK', 'FPK2'])).toBe('FPK3');
  });

  it('has an abbreviation of its own for every kind', () => {
    const names = Object.values(BodyType).map((type) => freeShortName(type, []));
    expect(new Set(names).size).toBe(Object.values(BodyType).length);
  });

  it.each([
    [false, false],
    [false, true],
    [true, false],
  ])('keeps or changes its short name freely (changed: %s, numbers given: %s)', (isChanged, hasNumbers) => {
    expect(() => requireShortNameFree(isChanged, hasNumbers)).not.toThrow();
  });

  it('keeps its short name once outcomes carry it', () => {
    expect(() => requireShortNameFree(true, true)).toThrow('conferences.shortNameInUse');
  });
});

describe('A seat in a body', () => {
  const last = { validFrom: '2025-01-01', validTo: '2025-12-31' };

  it.each([
    [{ validFrom: '2026-01-01' }, false],
    [{ validFrom: '2025-12-31' }, true],
    [{ validFrom: '2024-01-01', validTo: '2024-12-31' }, false],
    [{ validFrom: '2024-01-01', validTo: '2025-01-01' }, true],
    [{ validFrom: '2024-01-01' }, true],
    [{ validFrom: '2025-03-01', validTo: '2025-04-01' }, true],
  ])('%j shares a day with the year 2025: %s', (span, shares) => {
    expect(overlap(span, last)).toBe(shares);
    expect(overlap(last, span)).toBe(shares);
  });

  it('is given once at a time', () => {
    expect(() => requireNoSeatYet([last], { validFrom: '2026-01-01' })).not.toThrow();
    expect(() => requireNoSeatYet([last], { validFrom: '2025-06-01' })).toThrow('conferences.alreadyMember');
  });

  it('does not end before it begins', () => {
    expect(() => requireSpan({ validFrom: '2026-01-02', validTo: '2026-01-02' })).not.toThrow();
    expect(() => requireSpan({ validFrom: '2026-01-02', validTo: '2026-01-01' })).toThrow(
      'conferences.endsBeforeBegin',
    );
  });

  it('has somebody else as deputy', () => {
    expect(() => requireOtherDeputy('a', 'b')).not.toThrow();
    expect(() => requireOtherDeputy('a', null)).not.toThrow();
    expect(() => requireOtherDeputy('a', 'a')).toThrow('conferences.ownDeputy');
  });
});

describe('What may be done with a body', () => {
  const actorWith = (...roles: Role[]): Actor => ({ ...systemActor, personId: 'p', roles });
  const { CHANGE, CHANGE_MEMBERS, PLAN } = BodyAction;

  it.each([
    [true, [CHANGE, CHANGE_MEMBERS, PLAN]],
    [false, [CHANGE, CHANGE_MEMBERS]],
  ])('while it meets (%s)', (active, allowed) => {
    const coordinator = actorWith(Role.COORDINATOR);
    expect(allowedBodyActions(coordinator, { active })).toEqual(allowed);
    for (const action of Object.values(BodyAction)) {
      const ask = () => requireBodyAction(coordinator, { active }, action);
      if (allowed.includes(action)) expect(ask).not.toThrow();
      else expect(ask).toThrow('conferences.bodyInactive');
    }
  });

  it.each(Object.values(Role).filter((role) => role !== Role.COORDINATOR))('is nothing for %s', (role) => {
    expect(allowedBodyActions(actorWith(role), { active: true })).toEqual([]);
    expect(() => requireBodyAction(actorWith(role), { active: true }, CHANGE)).toThrow('people.notAllowed');
  });
});
