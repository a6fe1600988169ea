import {
  addDays,
  dayOffName,
  dayOffNameOn,
  findDayOff,
  isWerktag,
  isWorkingDay,
  localDate,
  nrw,
  withOfficeClosed,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  type HolidayCalendar,
  type PublicHolidays,
} from '../calendar.js';

const closing = withOfficeClosed(nrw, [
  'CHRISTMAS_EVE',
  'NEW_YEARS_EVE',
  'ROSE_MONDAY',
  localDate('2026-05-15'),
]);

describe('A working day of the county', () => {
  it('is Monday to Friday without holidays', () => {
    expect(findDayOff(localDate('2026-06-03'), nrw)).toBeUndefined();
    expect(findDayOff(localDate('2026-06-04'), nrw)).toBe('CORPUS_CHRISTI');
    expect(findDayOff(localDate('2026-06-06'), nrw)).toBe('SATURDAY');
    expect(findDayOff(localDate('2026-06-07'), nrw)).toBe('SUNDAY');
  });

  it('is explained by the holiday rather than by the weekend where both meet', () => {
    expect(findDayOff(localDate('2026-12-26'), nrw)).toBe('BOXING_DAY');
    expect(findDayOff(localDate('2026-11-01'), nrw)).toBe('ALL_SAINTS_DAY');
  });

  it.each([
    ['2026-12-24', 'CHRISTMAS_EVE', 'Heiligabend'],
    ['2027-12-31', 'NEW_YEARS_EVE', 'Silvester'],
    ['2026-02-16', 'ROSE_MONDAY', 'Rosenmontag'],
    ['2027-02-08', 'ROSE_MONDAY', 'Rosenmontag'],
    ['2026-05-15', 'OFFICE_CLOSED', 'Schließtag'],
  ] as const)('is not %s where the county closes its offices then', (date, reason, name) => {
    expect(findDayOff(localDate(date), closing)).toBe(reason);
    expect(isWorkingDay(localDate(date), nrw)).toBe(true);
    expect(dayOffName(reason, 'de')).toBe(name);
  });

  it('stays a weekend for people where an office-closed day meets one', () => {
    expect(findDayOff(localDate('2028-12-24'), closing)).toBe('SUNDAY');
  });

  it('is found in either direction, and is itself where it already is one', () => {
    expect(workingDayOnOrBefore(localDate('2026-04-06'), nrw)).toBe('2026-04-02');
    expect(workingDayOnOrAfter(localDate('2026-04-03'), nrw)).toBe('2026-04-07');
    expect(workingDayOnOrAfter(localDate('2026-06-18'), nrw)).toBe('2026-06-18');
    expect(workingDayOnOrBefore(localDate('2026-06-18'), nrw)).toBe('2026-06-18');
    expect(workingDayOnOrAfter(localDate('2026-12-24'), closing)).toBe('2026-12-28');
  });

  it('is no Werktag of the law, which counts Saturdays and knows no closed offices', () => {
    expect(isWerktag(localDate('2026-06-06'), nrw)).toBe(true);
    expect(isWerktag(localDate('2026-06-07'), nrw)).toBe(false);
    expect(isWerktag(localDate('2026-06-04'), nrw)).toBe(false);
    expect(isWerktag(localDate('2026-12-26'), nrw)).toBe(false);
    expect(isWerktag(localDate('2026-12-24'), closing)).toBe(true);
  });

  it('follows the holidays of another Land where the county lies there', () => {
    const noHolidays: PublicHolidays = { code: 'NONE', inYear: () => new Map() };
    const elsewhere: HolidayCalendar = { holidays: noHolidays, officeClosed: new Set() };
    const corpusChristi = localDate('2026-06-04');
    expect(isWorkingDay(corpusChristi, elsewhere)).toBe(true);
    expect(findDayOff(addDays(corpusChristi, 2), elsewhere)).toBe('SATURDAY');
  });

  it('is called as the office calls it where it is closed on a single day', () => {
    const day = localDate('2026-05-15');
    const named = { ...closing, closedDayNames: new Map([[day, 'Betriebsausflug']]) };
    expect(dayOffNameOn(day, 'OFFICE_CLOSED', named, 'de')).toBe('Betriebsausflug');
    expect(dayOffNameOn(day, 'OFFICE_CLOSED', closing, 'de')).toBe('Schließtag');
    expect(dayOffNameOn(day, 'SATURDAY', named, 'en')).toBe('Saturday');
  });
});
