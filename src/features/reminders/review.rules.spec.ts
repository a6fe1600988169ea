import * as fc from 'fast-check';
import { addDays, isWorkingDay, localDate, nrw } from '../../kernel/calendar.js';
import { planSteps } from './review.rules.js';

const day = localDate;
const short = (meeting: string, today: string, told = {}) => {
  const plan = planSteps(day(meeting), day(today), told);
  return [
    plan.reportDueOn,
    ...plan.steps.map(
      ({ code, dueOn, skippedBecause }) => `${code} ${dueOn}${skippedBecause ? ` ${skippedBecause}` : ''}`,
    ),
  ];
};

describe('The plan of a conference set in time', () => {
  it('asks eight weeks before, reminds on the closing day and a week later', () => {
    expect(short('2026-06-18', '2026-01-05')).toEqual([
      '2026-05-21',
      'CONF-02 2026-04-23',
      'CONF-04 2026-05-21',
      'CONF-05 2026-05-28',
    ]);
  });

  it('brings a step on a holiday forward and says why', () => {
    // 28 days before 2 July 2026 is Corpus Christi.
    const plan = planSteps(day('2026-07-02'), day('2026-01-05'));
    expect(plan.reportDueOn).toBe('2026-06-03');
    expect(plan.steps[1].inWords).toEqual({
      de: '28 Tage vor der Sitzung, auf Mittwoch vorgezogen, weil Fronleichnam',
      en: '28 days before the meeting, brought forward to Wednesday because of Corpus Christi',
    });
  });
});

describe('The plan of a conference set late', () => {
  it('set three weeks ahead asks at once, gives a week, and reminds on the closing day', () => {
    expect(short('2026-11-23', '2026-11-02')).toEqual([
      '2026-11-09',
      'CONF-02 2026-11-02',
      'CONF-04 2026-11-09',
      'CONF-05 2026-11-02 TOO_CLOSE',
    ]);
  });

  it('says that the request is late, and why', () => {
    const [request] = planSteps(day('2026-11-23'), day('2026-11-02')).steps;
    expect(request.inWords.de).toBe('sofort, weil der Tag schon vorbei war (56 Tage vor der Sitzung)');
  });

  it('set five weeks ahead keeps the closing day and both reminders', () => {
    expect(short('2026-12-07', '2026-11-02')).toEqual([
      '2026-11-09',
      'CONF-02 2026-11-02',
      'CONF-04 2026-11-09',
      'CONF-05 2026-11-16',
    ]);
  });

  it('set on a Saturday asks on Monday', () => {
    expect(short('2026-11-30', '2026-11-07')).toEqual([
      '2026-11-16',
      'CONF-02 2026-11-09',
      'CONF-04 2026-11-16',
      'CONF-05 2026-11-09 TOO_CLOSE',
    ]);
  });

  it('set for tomorrow asks today and reminds nobody', () => {
    expect(short('2026-11-03', '2026-11-02')).toEqual([
      '2026-11-02',
      'CONF-02 2026-11-02',
      'CONF-04 2026-10-06 PAST',
      'CONF-05 2026-10-13 PAST',
    ]);
  });

  it('set for today or a day gone by asks for nothing', () => {
    const { steps } = planSteps(day('2026-11-02'), day('2026-11-02'));
    expect(steps.map(({ skippedBecause }) => skippedBecause)).toEqual(['PAST', 'PAST', 'PAST']);
  });
});

describe('The plan of a moved conference', () => {
  it('moves what is still to come by as many days', () => {
    expect(short('2026-06-25', '2026-05-04', { reportDueOn: '2026-05-21', sentSteps: ['CONF-02'] })).toEqual([
      '2026-05-28',
      'CONF-04 2026-05-28',
      // Corpus Christi
      'CONF-05 2026-06-03',
    ]);
  });

  it('skips what has passed in the new plan instead of sending it late', () => {
    expect(short('2026-06-11', '2026-05-18', { reportDueOn: '2026-05-12', sentSteps: ['CONF-02'] })).toEqual([
      '2026-05-13',
      'CONF-04 2026-05-13 PAST',
      'CONF-05 2026-05-21',
    ]);
  });

  it('gives a week where the closing day comes earlier than people were told', () => {
    expect(short('2026-06-04', '2026-05-06', { reportDueOn: '2026-05-21', sentSteps: ['CONF-02'] })).toEqual([
      '2026-05-13',
      'CONF-04 2026-05-13',
      'CONF-05 2026-05-13 TOO_CLOSE',
    ]);
  });
});

describe('Every plan', () => {
  const dates = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(day('2024-01-01'), days));

  it('asks everybody once before anybody is reminded, on working days before the meeting', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 4, max: 200 }), (today, ahead) => {
        const meeting = addDays(today, ahead);
        const { steps, reportDueOn } = planSteps(meeting, today);
        const coming = steps.filter(({ skippedBecause }) => !skippedBecause);
        if (coming.length > 0) {
          expect(coming[0].code).toBe('CONF-02');
          expect(coming.map(({ dueOn }) => dueOn)).toEqual(
            [...new Set(coming.map(({ dueOn }) => dueOn))].sort(),
          );
        } else {
          // Only where not one working day is left before the meeting.
          for (let left = today; left < meeting; left = addDays(left, 1)) {
            expect(isWorkingDay(left, nrw)).toBe(false);
          }
        }
        for (const { dueOn } of coming) {
          expect(isWorkingDay(dueOn, nrw)).toBe(true);
          expect(dueOn >= today && dueOn < meeting).toBe(true);
        }
        expect(reportDueOn < meeting).toBe(true);
        expect(isWorkingDay(reportDueOn, nrw)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
