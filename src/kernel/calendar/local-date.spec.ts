import fc from 'fast-check';
import { addDays, compareDates, daysBetween, localDate, localDateOf, weekday } from '../calendar.js';

const somewhen = fc.integer({ min: 0, max: 4_382 }).map((days) => addDays(localDate('2024-01-01'), days));

describe('A day of the calendar', () => {
  it.each(['2026-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2100-02-29'])(
    'is refused when it never comes: %s',
    (text) => expect(() => localDate(text)).toThrow(RangeError),
  );

  it.each([
    '18.06.2026',
    '2026-6-18',
    '2026-06-18T10:00:00Z',
    ' 2026-06-18',
    '0026-06-18',
    '',
    '2026-06-18\n',
  ])('is refused when it is not written as year, month and day: %j', (text) =>
    expect(() => localDate(text)).toThrow(RangeError),
  );

  it('is accepted on the leap day of a leap year', () => {
    expect(localDate('2028-02-29')).toBe('2028-02-29');
    expect(localDateOf(2028, 2, 29)).toBe('2028-02-29');
  });

  it('is followed by the leap day only in a leap year', () => {
    expect(addDays(localDate('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(localDate('2028-03-01'), -1)).toBe('2028-02-29');
    expect(addDays(localDate('2027-02-28'), 1)).toBe('2027-03-01');
    expect(daysBetween(localDate('2028-02-01'), localDate('2028-03-01'))).toBe(29);
    expect(daysBetween(localDate('2027-02-01'), localDate('2027-03-01'))).toBe(28);
  });

  it('is a day away from its neighbour also where the clocks change', () => {
    expect(addDays(localDate('2026-03-28'), 2)).toBe('2026-03-30');
    expect(daysBetween(localDate('2026-10-24'), localDate('2026-10-26'))).toBe(2);
  });

  it('knows its weekday, Monday being 1 and Sunday 7', () => {
    expect(weekday(localDate('2026-06-15'))).toBe(1);
    expect(weekday(localDate('2026-06-18'))).toBe(4);
    expect(weekday(localDate('2026-06-21'))).toBe(7);
  });

  it('is never counted in parts of a day or beyond the calendar', () => {
    expect(() => addDays(localDate('2026-06-18'), 0.5)).toThrow(RangeError);
    expect(() => addDays(localDate('2026-06-18'), NaN)).toThrow(RangeError);
    expect(() => addDays(localDate('2026-06-18'), 1e12)).toThrow(RangeError);
    expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(RangeError);
  });

  it('is sorted by time', () => {
    const days = ['2027-01-01', '2026-12-31', '2026-02-01'].map(localDate);
    expect(days.sort(compareDates)).toEqual(['2026-02-01', '2026-12-31', '2027-01-01']);
    expect(compareDates(days[0], days[0])).toBe(0);
  });

  it('comes back when as many days are taken away as were added', () => {
    fc.assert(
      fc.property(somewhen, fc.integer({ min: -2_000, max: 2_000 }), (day, days) => {
        const moved = addDays(day, days);
        expect(addDays(moved, -days)).toBe(day);
        expect(daysBetween(day, moved)).toBe(days);
        expect(Math.sign(compareDates(moved, day))).toBe(Math.sign(days));
        expect((((weekday(day) - 1 + days) % 7) + 7) % 7).toBe(weekday(moved) - 1);
      }),
    );
  });
});
