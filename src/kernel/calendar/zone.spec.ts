import fc from 'fast-check';
import { addDays, instantOf, localDate, localDateIn, localHourIn } from '../calendar.js';

const utc = (text: string) => new Date(`${text}Z`);

describe('The clock on a German wall', () => {
  it('shows the next day already when UTC has not reached midnight', () => {
    expect(localDateIn(utc('2026-06-17T21:59:59'))).toBe('2026-06-17');
    expect(localDateIn(utc('2026-06-17T22:00:00'))).toBe('2026-06-18');
    expect(localDateIn(utc('2026-12-31T22:59:59'))).toBe('2026-12-31');
    expect(localDateIn(utc('2026-12-31T23:00:00'))).toBe('2027-01-01');
  });

  it('shows midnight as hour 0 of the new day', () => {
    expect(localHourIn(utc('2026-06-17T22:30:00'))).toEqual({ date: '2026-06-18', hour: 0 });
  });

  it('shows another day elsewhere at the same instant', () => {
    expect(localDateIn(utc('2026-06-17T22:00:00'), 'America/New_York')).toBe('2026-06-17');
    expect(localDateIn(utc('2026-06-17T22:00:00'), 'Pacific/Auckland')).toBe('2026-06-18');
  });

  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(instantOf(localDate('2026-01-15'), 9)).toEqual(utc('2026-01-15T08:00:00'));
    expect(instantOf(localDate('2026-07-15'), 9)).toEqual(utc('2026-07-15T07:00:00'));
  });

  it.each([
    ['2026-03-29', 1, '2026-03-29T00:00:00'],
    ['2026-03-29', 3, '2026-03-29T01:00:00'],
    ['2026-03-29', 9, '2026-03-29T07:00:00'],
    ['2026-10-25', 1, '2026-10-24T23:00:00'],
    ['2026-10-25', 3, '2026-10-25T02:00:00'],
    ['2026-10-25', 9, '2026-10-25T08:00:00'],
    ['2027-03-28', 1, '2027-03-28T00:00:00'],
    ['2027-03-28', 3, '2027-03-28T01:00:00'],
    ['2027-10-31', 1, '2027-10-30T23:00:00'],
    ['2027-10-31', 3, '2027-10-31T02:00:00'],
  ])('on the change day %s reaches %i o’clock at %s UTC', (date, hour, instant) => {
    expect(instantOf(localDate(date), hour)).toEqual(utc(instant));
  });

  it.each([
    ['2026-03-29', 'skipped'],
    ['2027-03-28', 'skipped'],
    ['2026-10-25', 'twice'],
    ['2027-10-31', 'twice'],
  ])('allows no job at 2 o’clock on the change day %s, because that hour is %s', (date, why) => {
    expect(() => instantOf(localDate(date), 2)).toThrow(RangeError);
    expect(() => instantOf(localDate(date), 2)).toThrow(why);
  });

  it('allows a job at 2 o’clock on the days beside a change day', () => {
    expect(instantOf(localDate('2026-03-28'), 2)).toEqual(utc('2026-03-28T01:00:00'));
    expect(instantOf(localDate('2026-03-30'), 2)).toEqual(utc('2026-03-30T00:00:00'));
    expect(instantOf(localDate('2026-10-24'), 2)).toEqual(utc('2026-10-24T00:00:00'));
    expect(instantOf(localDate('2026-10-26'), 2)).toEqual(utc('2026-10-26T01:00:00'));
  });

  it('shows the repeated hour twice', () => {
    expect(localHourIn(utc('2026-10-25T00:30:00'))).toEqual({ date: '2026-10-25', hour: 2 });
    expect(localHourIn(utc('2026-10-25T01:30:00'))).toEqual({ date: '2026-10-25', hour: 2 });
  });

  it.each([-1, 24, 8.5, NaN])('has no hour %d', (hour) => {
    expect(() => instantOf(localDate('2026-06-18'), hour)).toThrow(RangeError);
  });

  it('gives back day and hour of every instant it was asked for', () => {
    const hours = fc.integer({ min: 0, max: 23 }).filter((hour) => hour !== 2);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_382 }), hours, (days, hour) => {
        const date = addDays(localDate('2024-01-01'), days);
        expect(localHourIn(instantOf(date, hour))).toEqual({ date, hour });
      }),
    );
  });

  it('refuses exactly two hours a year from 2024 to 2035', () => {
    const refused: string[] = [];
    for (let date = localDate('2024-01-01'); date < '2036-01-01'; date = addDays(date, 1)) {
      for (const hour of [0, 1, 2, 3, 4]) {
        try {
          instantOf(date, hour);
        } catch {
          refused.push(`${date.slice(0, 7)} ${hour}`);
        }
      }
    }
    const years = Array.from({ length: 12 }, (_, index) => 2024 + index);
    expect(refused).toEqual(years.flatMap((year) => [`${year}-03 2`, `${year}-10 2`]));
  });
});
