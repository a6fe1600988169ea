import { localDate, nrw, withOfficeClosed } from '../../kernel/calendar.js';
import { Rhythm } from './body.enums.js';
import {
  MOST_DATES,
  requireDates,
  requireFreeDays,
  seriesDates,
  type SeriesSpan,
} from './meeting-series.rules.js';

type Given = { from?: string; until?: string; count?: number; rhythm?: Rhythm };
const span = ({ from = '2027-01-13', until, count, rhythm = Rhythm.SIX_WEEKLY }: Given): SeriesSpan => ({
  rhythm,
  from: localDate(from),
  until: until === undefined ? undefined : localDate(until),
  count,
});
const days = (given: Given, calendar = nrw) => seriesDates(span(given), calendar).map(({ heldOn }) => heldOn);

describe('The dates of a series', () => {
  it.each([
    [Rhythm.SIX_WEEKLY, ['2027-01-13', '2027-02-24', '2027-04-07', '2027-05-19']],
    [Rhythm.MONTHLY, ['2027-01-13', '2027-02-10', '2027-03-10', '2027-04-14']],
    [Rhythm.QUARTERLY, ['2027-01-13', '2027-04-14', '2027-07-14', '2027-10-13']],
    [Rhythm.HALF_YEARLY, ['2027-01-13', '2027-07-14', '2028-01-12', '2028-07-12']],
    [Rhythm.YEARLY, ['2027-01-13', '2028-01-12', '2029-01-10', '2030-01-16']],
  ])('begin with the first day wanted and keep its weekday: %s', (rhythm, expected) => {
    expect(days({ rhythm, count: 4 })).toEqual(expected);
  });

  it('reach up to the last day, included', () => {
    expect(days({ until: '2027-04-07' })).toEqual(['2027-01-13', '2027-02-24', '2027-04-07']);
    expect(days({ until: '2027-04-06' })).toEqual(['2027-01-13', '2027-02-24']);
    expect(days({ until: '2027-01-13' })).toEqual(['2027-01-13']);
  });

  it('are on working days and tell the day wanted; a moved one does not move those after it', () => {
    const dates = seriesDates(span({ from: '2027-03-25', count: 3 }), nrw);
    expect(dates.map(({ wantedOn, heldOn }) => [wantedOn, heldOn])).toEqual([
      ['2027-03-25', '2027-03-25'],
      ['2027-05-06', '2027-05-07'],
      ['2027-06-17', '2027-06-17'],
    ]);
    expect(dates.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      ['HOLIDAY_IN_WEEK'],
      ['MOVED_FROM_HOLIDAY', 'BRIDGE_DAY'],
      [],
    ]);
  });

  it('follow the county’s own calendar', () => {
    const closed = withOfficeClosed(nrw, ['ROSE_MONDAY']);
    expect(days({ from: '2026-12-28', count: 2 }, closed)).toEqual(['2026-12-28', '2027-02-09']);
  });

  it('are sixty at most', () => {
    expect(days({ count: MOST_DATES, rhythm: Rhythm.MONTHLY })).toHaveLength(60);
    expect(() => days({ count: MOST_DATES + 1 })).toThrow('conferences.seriesTooLong');
    expect(days({ until: '2031-12-31', rhythm: Rhythm.MONTHLY })).toHaveLength(60);
    expect(() => days({ until: '2032-01-31', rhythm: Rhythm.MONTHLY })).toThrow('conferences.seriesTooLong');
  });

  it.each([
    ['without a rhythm', { rhythm: Rhythm.ON_DEMAND, count: 3 }, 'conferences.rhythmMissing'],
    ['without an end', {}, 'conferences.spanOrCount'],
    ['with two ends', { until: '2027-12-31', count: 3 }, 'conferences.spanOrCount'],
    ['that end before they begin', { until: '2027-01-12' }, 'conferences.seriesEndsBeforeBegin'],
    ['of no date', { count: 0 }, 'conferences.noDates'],
    ['of less than no date', { count: -1 }, 'conferences.noDates'],
  ])('are refused %s', (_, given, code) => {
    expect(() => days(given)).toThrow(code);
  });
});

describe('The dates chosen of a series', () => {
  const on = (...chosen: string[]) => chosen.map((heldOn) => ({ heldOn }));

  it('are put in their order', () => {
    const chosen = on('2027-02-24', '2027-01-13');
    expect(requireDates(chosen)).toEqual(on('2027-01-13', '2027-02-24'));
    expect(chosen[0].heldOn).toBe('2027-02-24');
  });

  it('are one at least, sixty at most, and each once', () => {
    expect(() => requireDates([])).toThrow('conferences.noDates');
    expect(() => requireDates(Array.from({ length: 61 }, () => ({ heldOn: '2027-01-13' })))).toThrow(
      'conferences.seriesTooLong',
    );
    expect(() => requireDates(on('2027-01-13', '2027-02-24', '2027-01-13'))).toThrow('conferences.dateTwice');
  });

  it('are days on which the body does not meet yet', () => {
    expect(() => requireFreeDays([])).not.toThrow();
    expect(() => requireFreeDays(['2027-01-13'])).toThrow('conferences.bodyMeetsAlready');
  });
});
