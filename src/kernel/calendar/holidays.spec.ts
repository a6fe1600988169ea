import { getHolidays } from 'feiertagejs';
import { easterSunday, holidayName, holidayOn, localDate, nrwHolidays, weekday } from '../calendar.js';

const YEARS_2024_TO_2035 = Array.from({ length: 12 }, (_, index) => 2024 + index);

describe('The holidays of North Rhine-Westphalia', () => {
  it.each([
    [2026, '04-05', '04-03', '04-06', '05-14', '05-25', '06-04'],
    [2027, '03-28', '03-26', '03-29', '05-06', '05-17', '05-27'],
    [2028, '04-16', '04-14', '04-17', '05-25', '06-05', '06-15'],
    [2029, '04-01', '03-30', '04-02', '05-10', '05-21', '05-31'],
    [2030, '04-21', '04-19', '04-22', '05-30', '06-10', '06-20'],
    [2031, '04-13', '04-11', '04-14', '05-22', '06-02', '06-12'],
  ])(
    'move with Easter in %i',
    (year, easter, goodFriday, easterMonday, ascension, whitMonday, corpusChristi) => {
      const nameOn = (monthAndDay: string) => holidayName(localDate(`${year}-${monthAndDay}`));
      expect(easterSunday(year)).toBe(`${year}-${easter}`);
      expect(nameOn(goodFriday)).toBe('Karfreitag');
      expect(nameOn(easterMonday)).toBe('Ostermontag');
      expect(nameOn(ascension)).toBe('Christi Himmelfahrt');
      expect(nameOn(whitMonday)).toBe('Pfingstmontag');
      expect(nameOn(corpusChristi)).toBe('Fronleichnam');
    },
  );

  it.each([
    ['01-01', 'Neujahr'],
    ['05-01', 'Tag der Arbeit'],
    ['10-03', 'Tag der Deutschen Einheit'],
    ['11-01', 'Allerheiligen'],
    ['12-25', '1. Weihnachtstag'],
    ['12-26', '2. Weihnachtstag'],
  ])('come on %s every year: %s', (monthAndDay, name) => {
    for (const year of YEARS_2024_TO_2035)
      expect(holidayName(localDate(`${year}-${monthAndDay}`))).toBe(name);
  });

  it.each(YEARS_2024_TO_2035)('are in %i the days that an independent source names', (year) => {
    const independent = getHolidays(year, 'NW').map((holiday) => holiday.date.toISOString().slice(0, 10));
    expect([...nrwHolidays.inYear(year).keys()].sort()).toEqual(independent.sort());
  });

  it('are eleven a year, and twelve only in 2017', () => {
    for (const year of [2016, 2018, ...YEARS_2024_TO_2035]) expect(nrwHolidays.inYear(year).size).toBe(11);
    expect(nrwHolidays.inYear(2017).size).toBe(12);
    expect(holidayName(localDate('2017-10-31'))).toBe('Reformationstag');
    expect(holidayName(localDate('2026-10-31'))).toBeUndefined();
  });

  it('have an English name as well, and none on an ordinary day', () => {
    expect(holidayName(localDate('2026-06-04'), nrwHolidays, 'en')).toBe('Corpus Christi');
    expect(holidayOn(localDate('2026-06-04'))).toBe('CORPUS_CHRISTI');
    expect(holidayName(localDate('2026-06-18'))).toBeUndefined();
    expect(holidayOn(localDate('2026-06-18'))).toBeUndefined();
  });

  it('are not moved where they meet a weekend', () => {
    expect(weekday(localDate('2026-11-01'))).toBe(7);
    expect(holidayName(localDate('2026-11-02'))).toBeUndefined();
    expect(weekday(localDate('2027-10-03'))).toBe(7);
    expect(holidayName(localDate('2027-10-04'))).toBeUndefined();
    expect(weekday(localDate('2026-12-26'))).toBe(6);
    expect(holidayName(localDate('2026-12-28'))).toBeUndefined();
    expect(weekday(localDate('2027-05-01'))).toBe(6);
    expect(holidayName(localDate('2027-05-03'))).toBeUndefined();
  });

  it('put Easter on its earliest and its latest day', () => {
    expect(easterSunday(2285)).toBe('2285-03-22');
    expect(easterSunday(2038)).toBe('2038-04-25');
    expect(easterSunday(1981)).toBe('1981-04-19');
    expect(easterSunday(1954)).toBe('1954-04-18');
  });
});
