import { readCalendarFile } from './calendar-file.js';
import { schoolDaysIn } from './school-holiday.rules.js';

const read = (...events: string[][]) =>
  schoolDaysIn(
    readCalendarFile(
      [
        'BEGIN:VCALENDAR',
        ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
        'END:VCALENDAR',
      ].join('\r\n'),
    ),
  );
const day = (name: 'DTSTART' | 'DTEND', value: string) => `${name};VALUE=DATE:${value}`;
const easter = ['SUMMARY:Osterferien', day('DTSTART', '20260330'), day('DTEND', '20260412')];

describe('School holidays in a file', () => {
  it('end on the day before the end of the event', () => {
    expect(read(easter)).toEqual({
      taken: [{ name: 'Osterferien', fromDay: '2026-03-30', toDay: '2026-04-11' }],
      leftOut: [],
    });
  });

  it.each([
    ['without an end', []],
    ['with the same day as end', [day('DTEND', '20260526')]],
    ['with the next day as end', [day('DTEND', '20260527')]],
    ['with a duration of one day', ['DURATION:P1D']],
  ])('last a day %s', (_, end) => {
    expect(read(['SUMMARY:Pfingstferien', day('DTSTART', '20260526'), ...end]).taken).toEqual([
      { name: 'Pfingstferien', fromDay: '2026-05-26', toDay: '2026-05-26' },
    ]);
  });

  it.each([
    ['P2W', '2026-11-01'],
    ['P15D', '2026-11-02'],
    ['P1W2D', '2026-10-27'],
  ])('last as long as they are said to: %s', (duration, toDay) => {
    expect(
      read(['SUMMARY:Herbstferien', day('DTSTART', '20261019'), `DURATION:${duration}`]).taken[0].toDay,
    ).toBe(toDay);
  });

  it('may reach into the next year', () => {
    const christmas = ['SUMMARY:Weihnachtsferien', day('DTSTART', '20261223'), day('DTEND', '20270107')];
    expect(read(christmas).taken).toEqual([
      { name: 'Weihnachtsferien', fromDay: '2026-12-23', toDay: '2027-01-06' },
    ]);
  });

  it.each([
    ['CANCELLED', [...easter, 'STATUS:CANCELLED']],
    ['ENDS_BEFORE_BEGIN', ['SUMMARY:Osterferien', day('DTSTART', '20260330'), day('DTEND', '20260329')]],
    ['NO_SUCH_DAY', ['SUMMARY:Osterferien', day('DTSTART', '20260231')]],
    ['NO_SUCH_DAY', ['SUMMARY:Osterferien', day('DTSTART', '20260330'), day('DTEND', '20261340')]],
    ['NOT_WHOLE_DAYS', ['SUMMARY:Osterferien', 'DTSTART:20260330T080000Z']],
    ['NOT_WHOLE_DAYS', ['SUMMARY:Osterferien', day('DTSTART', '20260330'), 'DTEND:20260411T120000Z']],
    ['REPEATED', [...easter, 'RRULE:FREQ=YEARLY']],
    ['TOO_LONG', ['SUMMARY:Osterferien', day('DTSTART', '20260330'), day('DTEND', '20260709')]],
    ['WITHOUT_DAY', ['SUMMARY:Osterferien']],
    ['WITHOUT_NAME', [day('DTSTART', '20260330')]],
    ['WITHOUT_NAME', ['SUMMARY:   ', day('DTSTART', '20260330')]],
  ])('leave out what is none, with the line and the reason: %s', (reason, lines) => {
    const { taken, leftOut } = read(easter, lines);
    expect(taken).toHaveLength(1);
    const name = reason === 'WITHOUT_NAME' ? '' : 'Osterferien';
    expect(leftOut).toEqual([{ line: 7, name, reason }]);
  });

  it('may be a hundred days long', () => {
    const long = ['SUMMARY:Sommer', day('DTSTART', '20260330'), day('DTEND', '20260708')];
    expect(read(long).taken).toHaveLength(1);
  });

  it('count once where a file names them twice', () => {
    const { taken, leftOut } = read(easter, easter);
    expect(taken).toHaveLength(1);
    expect(leftOut).toEqual([{ line: 7, name: 'Osterferien', reason: 'TWICE' }]);
  });

  it('are named without breaks and at most two hundred signs long', () => {
    const named = (summary: string) =>
      read([`SUMMARY:${summary}`, day('DTSTART', '20260330')]).taken.map(({ name }) => name);
    expect(named('Oster-\\n  ferien ')).toEqual(['Oster- ferien']);
    expect(named('x'.repeat(300))).toEqual(['x'.repeat(200)]);
  });

  it('are missed where there is no event at all', () => {
    expect(() => read()).toThrow('calendars.noEvents');
  });
});
