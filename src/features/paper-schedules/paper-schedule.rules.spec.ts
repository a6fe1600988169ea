import { type Actor, publicReader, Role } from '../../kernel/actor.js';
import { localDate, nrw, withOfficeClosed } from '../../kernel/calendar.js';
import { PaperKind } from '../papers/index.js';
import { draftDay, requireBeforeMeetings, requireKeepsSchedules } from './paper-schedule.rules.js';

const usual = { offsetDays: -16, counting: 'CALENDAR_DAYS', roll: 'PREVIOUS_WORKING_DAY' } as const;

describe('The day of a scheduled draft', () => {
  it.each([
    ['2026-12-02', '2026-11-16', '16 Tage vor der Sitzung'],
    ['2026-12-01', '2026-11-13', '16 Tage vor der Sitzung, auf Freitag vorgezogen, weil Sonntag'],
    // The day of German unity is a Saturday; the working day before it is a Friday
    ['2026-10-19', '2026-10-02', '16 Tage vor der Sitzung, auf Freitag vorgezogen'],
    // Over the turn of the year
    ['2027-01-12', '2026-12-23', '16 Tage vor der Sitzung, auf Mittwoch vorgezogen, weil Sonntag'],
  ])('before a meeting on %s is %s', (heldOn, dueOn, inWords) => {
    const calendar = heldOn.startsWith('2027') ? withOfficeClosed(nrw, ['CHRISTMAS_EVE']) : nrw;
    const day = draftDay(usual, localDate(heldOn), calendar, 'de');
    expect(day.dueOn).toBe(dueOn);
    expect(day.inWords).toContain(inWords);
  });

  it('counts and rolls as the schedule says', () => {
    const heldOn = localDate('2026-12-01');
    const on = (timing: Partial<Parameters<typeof draftDay>[0]>) =>
      draftDay({ ...usual, ...timing }, heldOn, nrw, 'en');
    expect(on({ roll: 'NONE' }).dueOn).toBe('2026-11-15');
    expect(on({ roll: 'NEXT_WORKING_DAY' }).dueOn).toBe('2026-11-16');
    expect(on({ offsetDays: -5, counting: 'WORKING_DAYS' })).toEqual({
      dueOn: '2026-11-24',
      inWords: '5 working days before the meeting',
    });
    expect(on({ offsetDays: -1, counting: 'FULL_CALENDAR_DAYS_BETWEEN', roll: 'NONE' }).dueOn).toBe(
      '2026-11-29',
    );
  });
});

describe('A schedule', () => {
  const as = (role: Role): Actor => ({ ...publicReader, roles: [role] });

  it.each(Object.values(Role))('is kept by coordination alone, not by %s', (role) => {
    const keep = () => requireKeepsSchedules(as(role));
    if (role === Role.COORDINATOR) expect(keep).not.toThrow();
    else expect(keep).toThrow();
  });

  it.each(Object.values(PaperKind))('drafts %s only if it is written before a meeting', (kind) => {
    const before = ['PROGRESS_REPORT', 'RESOLUTION_PAPER', 'AGENDA', 'INVITATION'].includes(kind);
    const require = () => requireBeforeMeetings(kind);
    if (before) expect(require).not.toThrow();
    else expect(require).toThrow('paperSchedules.kindNotBeforeMeeting');
  });
});
