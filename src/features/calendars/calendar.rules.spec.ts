import { Role, systemActor } from '../../kernel/actor.js';
import { findDayOff, isWorkingDay, LAENDER, localDate } from '../../kernel/calendar.js';
import { calendarOf, requireDaysOnce, requireKeepsCalendar, requireYear } from './calendar.rules.js';

const actorWith = (role: Role) => ({ ...systemActor, roles: [role] });

describe('The calendar of a county', () => {
  it('counts the holidays of its Land', () => {
    const reformationDay = localDate('2029-10-31');
    const of = (land: (typeof LAENDER)[number]) => calendarOf({ land, yearlyClosings: [], closedDays: [] });
    expect(LAENDER.filter((land) => !isWorkingDay(reformationDay, of(land)))).toEqual([
      'BB',
      'HB',
      'HH',
      'MV',
      'NI',
      'SN',
      'ST',
      'SH',
      'TH',
    ]);
  });

  it('counts yearly closings and single closed days, and knows their names', () => {
    const calendar = calendarOf({
      land: 'NW',
      yearlyClosings: ['ROSE_MONDAY'],
      closedDays: [{ day: '2026-05-15', name: 'Brückentag' }],
    });
    expect(findDayOff(localDate('2026-02-16'), calendar)).toBe('ROSE_MONDAY');
    expect(findDayOff(localDate('2026-05-15'), calendar)).toBe('OFFICE_CLOSED');
    expect(findDayOff(localDate('2026-12-24'), calendar)).toBeUndefined();
    expect(calendar.closedDayNames?.get(localDate('2026-05-15'))).toBe('Brückentag');
  });

  it.each(Object.values(Role))('is kept by coordination and administration only: %s', (role) => {
    const attempt = () => requireKeepsCalendar(actorWith(role));
    if (role === Role.COORDINATOR || role === Role.ADMINISTRATOR) expect(attempt).not.toThrow();
    else expect(attempt).toThrow('people.notAllowed');
  });

  it('has its closed days in their order', () => {
    const days = [{ day: '2027-05-07' }, { day: '2026-05-15' }];
    expect(requireDaysOnce(days)).toEqual([{ day: '2026-05-15' }, { day: '2027-05-07' }]);
    expect(days[0].day).toBe('2027-05-07');
  });

  it('has each closed day once', () => {
    expect(() => requireDaysOnce([{ day: '2026-05-15' }, { day: '2026-05-15' }])).toThrow(
      'calendars.dayTwice',
    );
    expect(() => requireDaysOnce([])).not.toThrow();
  });

  it.each([
    [1989, false],
    [1990, true],
    [2199, true],
    [2200, false],
  ])('reaches the year %i: %s', (year, isReached) => {
    if (isReached) expect(() => requireYear(year)).not.toThrow();
    else expect(() => requireYear(year)).toThrow('calendars.yearOutOfReach');
  });
});
