import fc from 'fast-check';
import { addDays, isSendingTime, localDate, nextSendingTime, nrw, withOfficeClosed } from '../calendar.js';

const send = (date: string, hour: number, last?: string) => {
  const leaves = nextSendingTime({ date: localDate(date), hour }, nrw, last ? localDate(last) : undefined);
  return `${leaves.date} ${leaves.hour}`;
};

describe('A message to an office', () => {
  it('leaves when it is wanted on a working day between 8 and 18 o’clock', () => {
    expect(send('2026-06-18', 8)).toBe('2026-06-18 8');
    expect(send('2026-06-18', 17)).toBe('2026-06-18 17');
  });

  it('waits for the morning when it is wanted before 8', () => {
    expect(send('2026-06-18', 6)).toBe('2026-06-18 8');
    expect(send('2026-06-20', 6)).toBe('2026-06-22 8');
  });

  it('waits for the next morning when it is due at 22 o’clock', () => {
    expect(send('2026-06-17', 22)).toBe('2026-06-18 8');
    expect(send('2026-06-17', 18)).toBe('2026-06-18 8');
    expect(send('2026-06-19', 22)).toBe('2026-06-22 8');
    expect(send('2026-06-03', 22)).toBe('2026-06-05 8');
  });

  it('moves from a weekend or a holiday to the same hour of the next working day', () => {
    expect(send('2026-06-20', 10)).toBe('2026-06-22 10');
    expect(send('2026-06-21', 10)).toBe('2026-06-22 10');
    expect(send('2026-06-04', 10)).toBe('2026-06-05 10');
    expect(send('2026-04-03', 10)).toBe('2026-04-07 10');
    expect(send('2026-06-20', 22)).toBe('2026-06-22 8');
  });

  it('moves later as long as it reaches the last possible day', () => {
    expect(send('2026-06-20', 10, '2026-06-22')).toBe('2026-06-22 10');
    expect(send('2026-06-17', 22, '2026-06-18')).toBe('2026-06-18 8');
  });

  it('goes earlier where the next working day would pass the last possible day', () => {
    expect(send('2026-06-20', 10, '2026-06-21')).toBe('2026-06-19 10');
    expect(send('2026-04-03', 10, '2026-04-06')).toBe('2026-04-02 10');
    expect(send('2026-06-17', 22, '2026-06-17')).toBe('2026-06-17 17');
    expect(send('2026-06-20', 6, '2026-06-21')).toBe('2026-06-19 17');
  });

  it('is brought back to the last possible day where it was wanted after it', () => {
    expect(send('2026-06-25', 10, '2026-06-18')).toBe('2026-06-18 10');
    expect(send('2026-06-25', 10, '2026-06-21')).toBe('2026-06-19 10');
  });

  it('always leaves in a sending hour and never after the last possible day', () => {
    const county = withOfficeClosed(nrw, ['CHRISTMAS_EVE', 'NEW_YEARS_EVE', 'ROSE_MONDAY']);
    const days = fc.integer({ min: 0, max: 4_382 });
    const hours = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(days, hours, fc.option(fc.integer({ min: -3, max: 10 })), (day, hour, span) => {
        const wanted = { date: addDays(localDate('2024-01-01'), day), hour };
        const last = span === null ? undefined : addDays(wanted.date, span);
        const leaves = nextSendingTime(wanted, county, last);
        expect(isSendingTime(leaves, county)).toBe(true);
        if (last) expect(leaves.date <= last).toBe(true);
        else expect(leaves.date >= wanted.date).toBe(true);
        if (isSendingTime(wanted, county) && (!last || wanted.date <= last)) expect(leaves).toEqual(wanted);
        expect(nextSendingTime(leaves, county, last)).toEqual(leaves);
      }),
      { numRuns: 1_000 },
    );
  });
});
