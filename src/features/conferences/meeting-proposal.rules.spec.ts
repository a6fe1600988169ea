import { localDate, nrw, withOfficeClosed } from '../../kernel/calendar.js';
import { Rhythm } from './body.enums.js';
import { proposeMeeting, warningsOfDay } from './meeting-proposal.rules.js';

const propose = (rhythm: Rhythm, lastHeldOn: string | null, today: string, calendar = nrw) =>
  proposeMeeting(
    { rhythm, lastHeldOn: lastHeldOn === null ? null : localDate(lastHeldOn), today: localDate(today) },
    calendar,
  );
const warned = (rhythm: Rhythm, lastHeldOn: string, today: string, calendar = nrw) =>
  propose(rhythm, lastHeldOn, today, calendar)?.warnings.map(({ code, day }) => `${code} ${day}`);

describe('The next meeting of a body', () => {
  it.each([
    [Rhythm.SIX_WEEKLY, '2026-09-02', '2026-10-14'],
    [Rhythm.MONTHLY, '2026-09-02', '2026-09-30'],
    [Rhythm.QUARTERLY, '2026-09-02', '2026-12-02'],
    [Rhythm.HALF_YEARLY, '2026-09-02', '2027-03-03'],
    [Rhythm.YEARLY, '2026-09-02', '2027-09-01'],
    [Rhythm.MONTHLY, '2027-01-29', '2027-02-26'],
  ])('after a %s rhythm keeps the weekday: %s, then %s', (rhythm, last, next) => {
    expect(propose(rhythm, last, '2026-09-03')?.heldOn).toBe(next);
  });

  it('is not proposed for a body that meets on demand', () => {
    expect(propose(Rhythm.ON_DEMAND, '2026-09-02', '2026-09-03')).toBeNull();
  });

  it('is counted from today where the body never met', () => {
    expect(propose(Rhythm.SIX_WEEKLY, null, '2026-09-02')?.heldOn).toBe('2026-10-14');
  });

  it('lies after today, however long ago the last one was', () => {
    expect(propose(Rhythm.SIX_WEEKLY, '2026-01-07', '2026-09-02')?.heldOn).toBe('2026-09-16');
  });

  it('lies after today also where the rhythm meets today', () => {
    expect(propose(Rhythm.SIX_WEEKLY, '2026-07-22', '2026-09-02')?.heldOn).toBe('2026-10-14');
  });

  it('follows the latest meeting that is planned already', () => {
    expect(propose(Rhythm.SIX_WEEKLY, '2026-10-14', '2026-09-02')?.heldOn).toBe('2026-11-25');
  });

  it('has no warning in an ordinary week', () => {
    expect(warned(Rhythm.SIX_WEEKLY, '2026-09-02', '2026-09-03')).toEqual([]);
  });

  it('moves from a holiday to the next working day and says so, also when that is a bridge day', () => {
    // 6 May 2027 is Ascension Day, a Thursday; the Friday after it is a bridge day.
    expect(propose(Rhythm.SIX_WEEKLY, '2027-03-25', '2027-03-26')?.heldOn).toBe('2027-05-07');
    expect(warned(Rhythm.SIX_WEEKLY, '2027-03-25', '2027-03-26')).toEqual([
      'MOVED_FROM_HOLIDAY 2027-05-06',
      'BRIDGE_DAY 2027-05-06',
    ]);
  });

  it('warns of a bridge day', () => {
    expect(warned(Rhythm.SIX_WEEKLY, '2027-03-26', '2027-03-27')).toEqual(['BRIDGE_DAY 2027-05-06']);
  });

  it('warns of a holiday in the same week', () => {
    expect(warned(Rhythm.SIX_WEEKLY, '2027-03-24', '2027-03-25')).toEqual(['HOLIDAY_IN_WEEK 2027-05-06']);
  });

  it('moves from a weekend and from a day on which offices are closed', () => {
    expect(warned(Rhythm.SIX_WEEKLY, '2026-09-05', '2026-09-06')).toEqual(['MOVED_FROM_WEEKEND 2026-10-17']);
    const closed = withOfficeClosed(nrw, ['ROSE_MONDAY']);
    expect(warned(Rhythm.SIX_WEEKLY, '2026-12-28', '2026-12-29', closed)).toEqual([
      'MOVED_FROM_CLOSED_DAY 2027-02-08',
    ]);
  });
});

describe('A day chosen freely', () => {
  const warnings = (day: string, calendar = nrw) =>
    warningsOfDay(localDate(day), calendar).map((warning) => `${warning.code} ${warning.day}`);

  it.each([
    ['an ordinary Wednesday', '2026-09-02', []],
    ['Ascension Day', '2027-05-06', ['ON_HOLIDAY 2027-05-06']],
    ['the Friday after it', '2027-05-07', ['BRIDGE_DAY 2027-05-06']],
    ['the Wednesday before it', '2027-05-05', ['HOLIDAY_IN_WEEK 2027-05-06']],
    ['a Saturday', '2026-09-05', ['ON_WEEKEND 2026-09-05']],
    ['a Sunday that is a holiday', '2026-11-01', ['ON_HOLIDAY 2026-11-01']],
    ['the Saturday of such a week', '2027-05-08', ['ON_WEEKEND 2027-05-08', 'HOLIDAY_IN_WEEK 2027-05-06']],
    ['Good Friday', '2026-04-03', ['ON_HOLIDAY 2026-04-03']],
    [
      'Christmas Day between Sunday and a holiday',
      '2028-12-25',
      ['ON_HOLIDAY 2028-12-25', 'HOLIDAY_IN_WEEK 2028-12-26'],
    ],
  ])('is not moved but warned of: %s', (_, day, expected) => {
    expect(warnings(day)).toEqual(expected);
  });

  it('is warned of where offices are closed', () => {
    const closed = withOfficeClosed(nrw, ['CHRISTMAS_EVE', localDate('2026-05-15')]);
    expect(warnings('2026-12-24', closed)).toEqual([
      'ON_CLOSED_DAY 2026-12-24',
      'HOLIDAY_IN_WEEK 2026-12-25',
    ]);
    expect(warnings('2026-05-15', closed)).toEqual([
      'ON_CLOSED_DAY 2026-05-15',
      'HOLIDAY_IN_WEEK 2026-05-14',
    ]);
  });
});
