import { getHolidays } from 'feiertagejs';
import {
  easterSunday,
  holidayName,
  holidayNames,
  holidayOn,
  holidaysOf,
  LAENDER,
  type Land,
  landNames,
  localDate,
  nrwHolidays,
  weekday,
} from '../calendar.js';

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

/** Days that single laws made a holiday once; the independent source leaves them out. */
const ONCE: Partial<Record<Land, readonly string[]>> = { BE: ['2020-05-08', '2025-05-08', '2028-06-17'] };

describe('The holidays of the sixteen Länder', () => {
  it.each(LAENDER)('are from 2024 to 2035 the days that an independent source names: %s', (land) => {
    for (const year of YEARS_2024_TO_2035) {
      const independent = getHolidays(year, land).map((holiday) => holiday.date.toISOString().slice(0, 10));
      const once = (ONCE[land] ?? []).filter((day) => day.startsWith(`${year}`));
      expect([...holidaysOf(land).inYear(year).keys()].sort()).toEqual([...independent, ...once].sort());
    }
  });

  it.each([
    ['BW', 12],
    ['BY', 13],
    ['BE', 10],
    ['BB', 12],
    ['HB', 10],
    ['HH', 10],
    ['HE', 10],
    ['MV', 11],
    ['NI', 10],
    ['NW', 11],
    ['RP', 11],
    ['SL', 12],
    ['SN', 11],
    ['ST', 11],
    ['SH', 10],
    ['TH', 11],
  ] as const)('are so many in %s in 2026: %i', (land, count) => {
    expect(holidaysOf(land).inYear(2026).size).toBe(count);
    expect(holidaysOf(land).code).toBe(land);
  });

  it.each([
    ['BY', '2026-01-06', 'Heilige Drei Könige', 'Epiphany'],
    ['BE', '2026-03-08', 'Internationaler Frauentag', "International Women's Day"],
    ['BB', '2026-04-05', 'Ostersonntag', 'Easter Sunday'],
    ['BE', '2025-05-08', 'Tag der Befreiung', 'Liberation Day'],
    ['BB', '2026-05-24', 'Pfingstsonntag', 'Whit Sunday'],
    ['BE', '2028-06-17', 'Jahrestag des Volksaufstands von 1953', 'Anniversary of the 1953 uprising'],
    ['SL', '2026-08-15', 'Mariä Himmelfahrt', 'Assumption Day'],
    ['TH', '2026-09-20', 'Weltkindertag', "World Children's Day"],
    ['SH', '2026-10-31', 'Reformationstag', 'Reformation Day'],
    ['SN', '2026-11-18', 'Buß- und Bettag', 'Day of Repentance and Prayer'],
  ] as const)('have their own in %s on %s: %s', (land, day, german, english) => {
    expect(holidayName(localDate(day), holidaysOf(land))).toBe(german);
    expect(holidayName(localDate(day), holidaysOf(land), 'en')).toBe(english);
    expect(holidayName(localDate(day))).toBeUndefined();
  });

  it.each([
    ['BE', '2018-03-08', '2019-03-08'],
    ['MV', '2022-03-08', '2023-03-08'],
    ['TH', '2018-09-20', '2019-09-20'],
    ['HB', '2016-10-31', '2018-10-31'],
    ['BE', '2024-05-08', '2025-05-08'],
  ] as const)('begin in %s with the law that made them: not yet on %s, on %s', (land, before, since) => {
    expect(holidayOn(localDate(before), holidaysOf(land))).toBeUndefined();
    expect(holidayOn(localDate(since), holidaysOf(land))).toBeDefined();
  });

  it('all remember the Reformation in 2017', () => {
    for (const land of LAENDER)
      expect(holidayOn(localDate('2017-10-31'), holidaysOf(land))).toBe('REFORMATION_DAY');
  });

  it('put the Day of Repentance on the Wednesday before 23 November, also where that is the 16th or the 22nd', () => {
    const days = YEARS_2024_TO_2035.map((year) =>
      [...holidaysOf('SN').inYear(year)].find(([, holiday]) => holiday === 'REPENTANCE_DAY')?.[0].slice(5),
    );
    expect(days.slice(0, 5)).toEqual(['11-20', '11-19', '11-18', '11-17', '11-22']);
    expect(days).toContain('11-16');
  });

  it('leave out what only single municipalities keep', () => {
    expect(holidayOn(localDate('2026-08-08'), holidaysOf('BY'))).toBeUndefined();
    expect(holidayOn(localDate('2026-06-04'), holidaysOf('SN'))).toBeUndefined();
    expect(holidayOn(localDate('2026-06-04'), holidaysOf('TH'))).toBeUndefined();
  });

  it('and the Länder themselves have names in both languages', () => {
    expect(LAENDER).toHaveLength(16);
    expect(landNames.NW).toEqual({ de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' });
    for (const names of [...Object.values(landNames), ...Object.values(holidayNames)]) {
      expect(names.de).not.toBe('');
      expect(names.en).not.toBe('');
    }
  });

  it('are known of sixteen Länder only', () => {
    expect(() => holidaysOf('AT' as Land)).toThrow(RangeError);
  });
});
