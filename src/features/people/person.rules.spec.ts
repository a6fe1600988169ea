import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import { requireEarlierEnd, requireMayEnterFor, requireOrder, requireSomebodyElse } from './person.rules.js';

const actor = (personId: string, role: Role): Actor => ({ ...systemActor, personId, roles: [role] });

describe('Absences and deputies', () => {
  it.each(Object.values(Role))('are entered by every %s for themselves', (role) => {
    expect(() => requireMayEnterFor(actor('me', role), 'me')).not.toThrow();
  });

  it.each(Object.values(Role))(
    'of others are entered by coordination and administration only: %s',
    (role) => {
      const attempt = () => requireMayEnterFor(actor('me', role), 'you');
      if (role === Role.COORDINATOR || role === Role.ADMINISTRATOR) expect(attempt).not.toThrow();
      else expect(attempt).toThrow('people.notAllowed');
    },
  );

  it('end on the day they begin or later', () => {
    expect(() => requireOrder('2026-11-02', '2026-11-02', 'toDay')).not.toThrow();
    expect(() => requireOrder('2026-11-02', undefined, 'toDay')).not.toThrow();
    expect(() => requireOrder('2026-11-02', '2026-11-01', 'toDay')).toThrow('people.daysReversed');
  });

  it.each([
    { lastDay: '2026-11-01', endSoFar: '2026-11-20', refused: undefined },
    { lastDay: '2026-11-01', endSoFar: null, refused: undefined },
    { lastDay: '2026-11-20', endSoFar: '2026-11-20', refused: undefined },
    { lastDay: '2027-01-31', endSoFar: null, refused: undefined },
    { lastDay: '2026-10-31', endSoFar: '2026-11-20', refused: 'people.endsInPast' },
    { lastDay: '2026-11-21', endSoFar: '2026-11-20', refused: 'people.endsBefore' },
    { lastDay: '2026-11-01', endSoFar: '2026-10-30', refused: 'people.endsBefore' },
  ])('end on $lastDay instead of $endSoFar, asked on 2 November: $refused', (given) => {
    const attempt = () => requireEarlierEnd(given.lastDay, given.endSoFar, '2026-11-02');
    if (given.refused) expect(attempt).toThrow(given.refused);
    else expect(attempt).not.toThrow();
  });

  it('are not for oneself', () => {
    expect(() => requireSomebodyElse('me', 'you')).not.toThrow();
    expect(() => requireSomebodyElse('me', 'me')).toThrow('people.ownDeputy');
  });
});
