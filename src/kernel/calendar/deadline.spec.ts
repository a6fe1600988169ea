import {
  holidaysOf,
  localDate,
  nrw,
  resolveDeadline,
  withOfficeClosed,
  type CountingMode,
  type Roll,
} from '../calendar.js';

/** Counts from a day of North Rhine-Westphalia. */
function count(anchor: string, offset: number, mode: CountingMode, roll: Roll, calendar = nrw) {
  return resolveDeadline({ anchor: localDate(anchor), offset, mode, roll, calendar });
}
const before = (anchor: string, days: number) =>
  count(anchor, -days, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY');
const after = (anchor: string, days: number) => count(anchor, days, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY');

describe('The deadlines of the conference on Thursday 18 June 2026', () => {
  const conference = '2026-06-18';

  it.each([
    [84, '2026-03-26'],
    [56, '2026-04-23'],
    [42, '2026-05-07'],
    [28, '2026-05-21'],
    [21, '2026-05-28'],
    [20, '2026-05-29'],
    [17, '2026-06-01'],
    [15, '2026-06-03'],
    [10, '2026-06-08'],
    [7, '2026-06-11'],
  ])('%i days before fall on the working day %s', (days, date) => {
    expect(before(conference, days)).toEqual({ date, unrolledDate: date });
  });

  it('14 days before are Corpus Christi, so the invitation leaves on Wednesday 3 June', () => {
    expect(before(conference, 14)).toEqual({
      date: '2026-06-03',
      unrolledDate: '2026-06-04',
      rolledBecause: 'CORPUS_CHRISTI',
    });
  });

  it('the dossier and the invitation collapse on one day', () => {
    expect(before(conference, 15).date).toBe(before(conference, 14).date);
  });

  it('the plan 84 days before and the late items are not rolled', () => {
    expect(count(conference, -84, 'CALENDAR_DAYS', 'NONE').date).toBe('2026-03-26');
    expect(count(conference, -3, 'WORKING_DAYS', 'NONE').date).toBe('2026-06-15');
    expect(count(conference, -2, 'WORKING_DAYS', 'NONE').date).toBe('2026-06-16');
  });

  it('10 days after are a Sunday, so the draft protocol is due on Monday 29 June', () => {
    expect(after(conference, 10)).toEqual({
      date: '2026-06-29',
      unrolledDate: '2026-06-28',
      rolledBecause: 'SUNDAY',
    });
  });

  it.each([
    [14, '2026-07-02'],
    [28, '2026-07-16'],
    [42, '2026-07-30'],
  ])('%i days after fall on the working day %s', (days, date) => {
    expect(after(conference, days)).toEqual({ date, unrolledDate: date });
  });
});

describe('The steps of a committee that meets on Wednesday 17 June 2026', () => {
  const committee = '2026-06-17';

  it.each([
    [-42, 'NONE', '2026-05-06', '2026-05-06'],
    [-28, 'NONE', '2026-05-20', '2026-05-20'],
    [-21, 'NONE', '2026-05-27', '2026-05-27'],
    [-16, 'NONE', '2026-06-01', '2026-06-01'],
    [-14, 'PREVIOUS_WORKING_DAY', '2026-06-03', '2026-06-03'],
    [-3, 'NONE', '2026-06-14', '2026-06-14'],
    [14, 'NEXT_WORKING_DAY', '2026-07-01', '2026-07-01'],
  ] as const)('%i days from it, rolled %s, fall on %s', (offset, roll, unrolledDate, date) => {
    expect(count(committee, offset, 'CALENDAR_DAYS', roll)).toEqual({ date, unrolledDate });
  });

  it('roll the hand-over off Corpus Christi when it meets a day later', () => {
    expect(count('2026-06-18', -14, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY').date).toBe('2026-06-03');
  });
});

describe('The deadlines of other profiles', () => {
  it.each([
    ['a data delivery due on 31 March 2026', '2026-03-31', -60, 'PREVIOUS_WORKING_DAY', '2026-01-30'],
    ['a data delivery due on 31 March 2026', '2026-03-31', -21, 'PREVIOUS_WORKING_DAY', '2026-03-10'],
    ['a data delivery due on 31 March 2026', '2026-03-31', -7, 'PREVIOUS_WORKING_DAY', '2026-03-24'],
    ['a data delivery due on 31 March 2026', '2026-03-31', 3, 'NEXT_WORKING_DAY', '2026-04-07'],
    ['a data delivery due on 31 March 2026', '2026-03-31', 10, 'NEXT_WORKING_DAY', '2026-04-10'],
    ['a data delivery due on 31 March 2026', '2026-03-31', 21, 'NEXT_WORKING_DAY', '2026-04-21'],
    ['the half-yearly status of 31 October 2026', '2026-10-31', -28, 'PREVIOUS_WORKING_DAY', '2026-10-02'],
    ['the half-yearly status of 31 October 2026', '2026-10-31', -14, 'PREVIOUS_WORKING_DAY', '2026-10-16'],
    ['the half-yearly status of 31 October 2026', '2026-10-31', 7, 'NEXT_WORKING_DAY', '2026-11-09'],
    ['the half-yearly status of 31 October 2026', '2026-10-31', 14, 'NEXT_WORKING_DAY', '2026-11-16'],
  ] as const)('%s (%s): %i days, %s, is %s', (_, anchor, offset, roll, date) => {
    expect(count(anchor, offset, 'CALENDAR_DAYS', roll).date).toBe(date);
  });

  it('open tasks go out on the first working day of the month', () => {
    const first = (day: string) => count(day, 0, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY').date;
    expect(first('2026-01-01')).toBe('2026-01-02');
    expect(first('2026-05-01')).toBe('2026-05-04');
    expect(first('2026-08-01')).toBe('2026-08-03');
    expect(first('2026-11-01')).toBe('2026-11-02');
  });
});

describe('A conference moved from 18 to 25 June 2026', () => {
  it('shifts each step as if it had been planned so at first', () => {
    expect(before('2026-06-25', 84).date).toBe('2026-04-02');
    expect(before('2026-06-25', 56).date).toBe('2026-04-30');
    expect(before('2026-06-25', 42)).toEqual({
      date: '2026-05-13',
      unrolledDate: '2026-05-14',
      rolledBecause: 'ASCENSION_DAY',
    });
    expect(before('2026-06-25', 21)).toEqual({
      date: '2026-06-03',
      unrolledDate: '2026-06-04',
      rolledBecause: 'CORPUS_CHRISTI',
    });
    expect(before('2026-06-25', 14)).toEqual({ date: '2026-06-11', unrolledDate: '2026-06-11' });
    expect(after('2026-06-25', 10)).toEqual({
      date: '2026-07-06',
      unrolledDate: '2026-07-05',
      rolledBecause: 'SUNDAY',
    });
  });
});

describe('A deadline beside a change of summer time', () => {
  it.each([
    ['2026-03-29', '2026-03-27', '2026-03-30'],
    ['2026-10-25', '2026-10-23', '2026-10-26'],
    ['2027-03-28', '2027-03-25', '2027-03-30'],
    ['2027-10-31', '2027-10-29', '2027-11-02'],
  ])('counts the day %s like any other and rolls off that Sunday to %s or %s', (sunday, earlier, later) => {
    const week = resolveDeadline({
      anchor: localDate(sunday),
      offset: -7,
      mode: 'CALENDAR_DAYS',
      roll: 'NONE',
      calendar: nrw,
    });
    expect(after(week.date, 7)).toMatchObject({ unrolledDate: sunday, date: later });
    expect(count(week.date, 7, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY').date).toBe(earlier);
  });
});

describe('The same steps in another Land', () => {
  it('follow its holidays: Reformation Day rolls in Lower Saxony and not in North Rhine-Westphalia', () => {
    const lowerSaxony = { holidays: holidaysOf('NI'), officeClosed: new Set<never>() };
    const invitation = ['2029-11-14', -14, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY'] as const;
    expect(count(...invitation, lowerSaxony)).toEqual({
      date: '2029-10-30',
      unrolledDate: '2029-10-31',
      rolledBecause: 'REFORMATION_DAY',
    });
    expect(count(...invitation).date).toBe('2029-10-31');
  });
});

describe('Deadlines that meet the holidays of spring', () => {
  it('for the conference on 20 May 2027 the invitation meets Ascension Day', () => {
    expect(before('2027-05-20', 14)).toEqual({
      date: '2027-05-05',
      unrolledDate: '2027-05-06',
      rolledBecause: 'ASCENSION_DAY',
    });
  });

  it('for the conference on 20 May 2027 three days before are Whit Monday, so Friday counts', () => {
    expect(before('2027-05-20', 3)).toEqual({
      date: '2027-05-14',
      unrolledDate: '2027-05-17',
      rolledBecause: 'WHIT_MONDAY',
    });
  });

  it('for the conference on 20 May 2027 a week later is Corpus Christi, so Friday counts', () => {
    expect(after('2027-05-20', 7)).toEqual({
      date: '2027-05-28',
      unrolledDate: '2027-05-27',
      rolledBecause: 'CORPUS_CHRISTI',
    });
  });

  it('for the conference on 20 April 2026 Easter sends two steps to the Thursday before', () => {
    expect(before('2026-04-20', 14)).toEqual({
      date: '2026-04-02',
      unrolledDate: '2026-04-06',
      rolledBecause: 'EASTER_MONDAY',
    });
    expect(before('2026-04-20', 17)).toEqual({
      date: '2026-04-02',
      unrolledDate: '2026-04-03',
      rolledBecause: 'GOOD_FRIDAY',
    });
  });

  it('for the conference on 18 May 2026 four days before are Ascension Day', () => {
    expect(before('2026-05-18', 4)).toEqual({
      date: '2026-05-13',
      unrolledDate: '2026-05-14',
      rolledBecause: 'ASCENSION_DAY',
    });
  });
});

describe('The notice period of a body', () => {
  it.each([
    [6, '2026-03-20', '2026-03-19'],
    [7, '2026-03-19', '2026-03-18'],
    [9, '2026-03-17', '2026-03-16'],
    [14, '2026-03-12', '2026-03-11'],
  ])(
    'of %i days before the county council of 26 March 2026 ends on %s, and full days on %s',
    (days, date, full) => {
      const council = '2026-03-26';
      expect(before(council, days).date).toBe(date);
      expect(count(council, -days, 'FULL_CALENDAR_DAYS_BETWEEN', 'PREVIOUS_WORKING_DAY').date).toBe(full);
    },
  );

  it('of three working days steps over Corpus Christi', () => {
    expect(count('2026-06-08', -1, 'WORKING_DAYS', 'NONE').date).toBe('2026-06-05');
    expect(count('2026-06-08', -2, 'WORKING_DAYS', 'NONE').date).toBe('2026-06-03');
    expect(count('2026-06-08', -3, 'WORKING_DAYS', 'NONE').date).toBe('2026-06-02');
  });

  it('of three Werktage counts the Saturday as well', () => {
    expect(count('2026-06-08', -1, 'WERKTAGE_INCL_SAT', 'NONE').date).toBe('2026-06-06');
    expect(count('2026-06-08', -3, 'WERKTAGE_INCL_SAT', 'NONE').date).toBe('2026-06-03');
    expect(count('2026-06-08', -1, 'WERKTAGE_INCL_SAT', 'PREVIOUS_WORKING_DAY')).toEqual({
      date: '2026-06-05',
      unrolledDate: '2026-06-06',
      rolledBecause: 'SATURDAY',
    });
  });

  it('of full days counts neither end, in both directions', () => {
    expect(count('2026-06-15', 1, 'FULL_CALENDAR_DAYS_BETWEEN', 'NONE').date).toBe('2026-06-17');
    expect(count('2026-06-15', -1, 'FULL_CALENDAR_DAYS_BETWEEN', 'NONE').date).toBe('2026-06-13');
  });
});

describe('A deadline', () => {
  it('counts the leap day like any other day', () => {
    expect(before('2028-03-14', 14).date).toBe('2028-02-29');
    expect(count('2028-03-01', -1, 'WORKING_DAYS', 'NONE').date).toBe('2028-02-29');
    expect(before('2027-03-15', 14).date).toBe('2027-03-01');
  });

  it('stays on a holiday where no rolling is agreed', () => {
    expect(count('2026-06-18', -14, 'CALENDAR_DAYS', 'NONE')).toEqual({
      date: '2026-06-04',
      unrolledDate: '2026-06-04',
    });
  });

  it.each(['CALENDAR_DAYS', 'FULL_CALENDAR_DAYS_BETWEEN', 'WORKING_DAYS', 'WERKTAGE_INCL_SAT'] as const)(
    'of no days in %s is the anchor itself, rolled off a day off',
    (mode) => {
      expect(count('2026-06-18', 0, mode, 'NEXT_WORKING_DAY').date).toBe('2026-06-18');
      expect(count('2026-06-04', 0, mode, 'NEXT_WORKING_DAY').date).toBe('2026-06-05');
    },
  );

  it('steps over days on which the county closes its offices', () => {
    const county = withOfficeClosed(nrw, [localDate('2026-06-05'), 'CHRISTMAS_EVE', 'NEW_YEARS_EVE']);
    expect(count('2026-06-08', -1, 'WORKING_DAYS', 'NONE', county).date).toBe('2026-06-03');
    expect(count('2026-06-19', -14, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', county)).toEqual({
      date: '2026-06-03',
      unrolledDate: '2026-06-05',
      rolledBecause: 'OFFICE_CLOSED',
    });
    expect(count('2026-12-10', 14, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY', county)).toEqual({
      date: '2026-12-28',
      unrolledDate: '2026-12-24',
      rolledBecause: 'CHRISTMAS_EVE',
    });
  });

  it.each(['CALENDAR_DAYS', 'FULL_CALENDAR_DAYS_BETWEEN', 'WORKING_DAYS', 'WERKTAGE_INCL_SAT'] as const)(
    'in %s is never counted in parts of a day',
    (mode) => expect(() => count('2026-06-18', -1.5, mode, 'NONE')).toThrow(RangeError),
  );
});
