import * as fc from 'fast-check';
import { addDays, isWorkingDay, localDate, nrw } from '../../kernel/calendar.js';
import { conference, conferenceReports } from '../../../test/support/profile-samples.js';
import {
  type AlreadyTold,
  collapsedSteps,
  firstDayAfterPreview,
  planDatedSteps,
  planSteps,
} from './review.rules.js';
import { ProfileKind, StepKind } from './profile.enums.js';

const day = localDate;
const told = ({ code, dueOn, skippedBecause }: { code: string; dueOn: string; skippedBecause?: string }) =>
  `${code} ${dueOn}${skippedBecause ? ` ${skippedBecause}` : ''}`;
const planOf = (meeting: string, today: string, known: AlreadyTold = {}, profile = conferenceReports) =>
  planSteps(
    profile,
    { anchor: day(meeting), today: day(today), startsOn: firstDayAfterPreview(day(today), nrw) },
    nrw,
    known,
  );
const short = (meeting: string, today: string, known: object = {}) => {
  const plan = planOf(meeting, today, known);
  return [plan.reportDueOn, ...plan.steps.map(told)];
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
    const plan = planOf('2026-07-02', '2026-01-05');
    expect(plan.reportDueOn).toBe('2026-06-03');
    expect(plan.steps[1].inWords).toEqual({
      de: '28 Tage vor der Sitzung, auf Mittwoch vorgezogen, weil Fronleichnam',
      en: '28 days before the meeting, brought forward to Wednesday because of Corpus Christi',
    });
  });
});

describe('The plan of a conference set late', () => {
  it('set three weeks ahead asks after the preview, gives a week, and reminds on the closing day', () => {
    expect(short('2026-11-23', '2026-11-02')).toEqual([
      '2026-11-09',
      'CONF-02 2026-11-03',
      'CONF-04 2026-11-09',
      'CONF-05 2026-11-02 TOO_CLOSE',
    ]);
  });

  it('says that the request is late, and why', () => {
    const [request] = planOf('2026-11-23', '2026-11-02').steps;
    expect(request.inWords.de).toBe('sofort, weil der Tag schon vorbei war (56 Tage vor der Sitzung)');
  });

  it('set five weeks ahead keeps the closing day and both reminders', () => {
    expect(short('2026-12-07', '2026-11-02')).toEqual([
      '2026-11-09',
      'CONF-02 2026-11-03',
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

  it('set for the day after tomorrow asks tomorrow and reminds nobody', () => {
    expect(short('2026-11-04', '2026-11-02')).toEqual([
      '2026-11-03',
      'CONF-02 2026-11-03',
      'CONF-04 2026-10-07 PAST',
      'CONF-05 2026-10-14 PAST',
    ]);
  });

  it('set for today or a day gone by asks for nothing', () => {
    const { steps } = planOf('2026-11-02', '2026-11-02');
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

describe('The whole profile of a conference', () => {
  it('comes on the days of the model calendar', () => {
    expect(planOf('2026-06-18', '2026-01-05', {}, conference).steps.map(told)).toEqual([
      'CONF-01 2026-03-26',
      'CONF-02 2026-04-23',
      'CONF-03 2026-05-07',
      'CONF-04 2026-05-21',
      'CONF-05 2026-05-28',
      'CONF-06 2026-05-29',
      'CONF-07 2026-06-01',
      'CONF-08 2026-06-03',
      'CONF-09 2026-06-03',
      'CONF-10 2026-06-08',
      'CONF-11 2026-06-11',
      'CONF-12 2026-06-15',
      'CONF-13 2026-06-16',
      'CONF-14 2026-06-29',
      'CONF-15 2026-07-02',
      'CONF-16 2026-07-16',
      'CONF-17 2026-07-30',
    ]);
  });

  it('warns where two steps collapse on one day', () => {
    const { steps } = planOf('2026-06-18', '2026-01-05', {}, conference);
    expect(collapsedSteps(steps)).toEqual([['CONF-08', 'CONF-09', '2026-06-03']]);
  });

  it('invites at once where the day of the invitation has passed', () => {
    const { steps } = planOf('2026-06-12', '2026-06-08', {}, conference);
    expect(steps.filter(({ kind }) => kind === StepKind.INVITATION).map(told)).toEqual([
      'CONF-09 2026-06-09',
    ]);
  });

  it('escalates nothing to heads whose people have only just been asked', () => {
    const { steps } = planOf('2026-11-23', '2026-11-02', {}, conference);
    expect(steps.filter(({ kind }) => kind === StepKind.ESCALATION).map(told)).toEqual([
      'CONF-07 2026-11-06 TOO_CLOSE',
    ]);
  });

  it('sends nothing but to coordination before the day after the preview', () => {
    const { steps } = planOf('2026-12-28', '2026-11-02', {}, conference);
    expect(steps[1]).toMatchObject({
      code: 'CONF-02',
      dueOn: '2026-11-03',
      inWords: { de: 'einen Arbeitstag nach der Vorschau (56 Tage vor der Sitzung)' },
    });
  });
});

describe('Steps counted from a day that is no meeting', () => {
  const milestone = {
    kind: ProfileKind.MILESTONE,
    reportOffset: null,
    steps: [
      {
        code: 'MILE-01',
        kind: StepKind.REQUEST,
        offsetDays: -21,
        counting: 'CALENDAR_DAYS',
        roll: 'PREVIOUS_WORKING_DAY',
      },
      {
        code: 'MILE-02',
        kind: StepKind.REMINDER,
        offsetDays: 0,
        counting: 'CALENDAR_DAYS',
        roll: 'NEXT_WORKING_DAY',
      },
    ],
  } as const;

  it('come before and on the day, the last on the next working day', () => {
    expect(planDatedSteps(milestone, day('2026-06-06'), day('2026-05-01'), nrw).map(told)).toEqual([
      'MILE-01 2026-05-15',
      'MILE-02 2026-06-08',
    ]);
  });

  it('are left out where they lie behind', () => {
    expect(planDatedSteps(milestone, day('2026-06-06'), day('2026-05-20'), nrw).map(told)).toEqual([
      'MILE-01 2026-05-15 PAST',
      'MILE-02 2026-06-08',
    ]);
  });
});

describe('Every plan', () => {
  const dates = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(day('2024-01-01'), days));

  it('asks everybody once before anybody is reminded, on working days before the meeting', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 200 }), (today, ahead) => {
        const meeting = addDays(today, ahead);
        const { steps, reportDueOn: closing } = planOf(meeting, today);
        const reportDueOn = closing!;
        const coming = steps.filter(({ skippedBecause }) => !skippedBecause);
        if (coming.length > 0) {
          expect(coming[0].code).toBe('CONF-02');
          expect(coming.map(({ dueOn }) => dueOn)).toEqual(
            [...new Set(coming.map(({ dueOn }) => dueOn))].sort(),
          );
        } else {
          // Only where no working day is left between the preview and the meeting.
          for (let left = addDays(today, 1); left < meeting; left = addDays(left, 1)) {
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

describe('A plan made again', () => {
  const dates = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(day('2024-01-01'), days));
  const aheads = fc.integer({ min: 1, max: 200 });

  it('is the same plan', () => {
    fc.assert(
      fc.property(dates, aheads, (today, ahead) => {
        const first = planOf(addDays(today, ahead), today, {}, conference);
        const told = { reportDueOn: first.reportDueOn ?? undefined };
        expect(planOf(addDays(today, ahead), today, {}, conference)).toEqual(first);
        expect(planOf(addDays(today, ahead), today, told, conference).steps.map(({ code }) => code)).toEqual(
          first.steps.map(({ code }) => code),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never brings back what was sent, and never forgets what is due and has not left', () => {
    fc.assert(
      fc.property(dates, aheads, fc.integer({ min: 1, max: 60 }), (today, ahead, later) => {
        const meeting = addDays(today, ahead);
        const startsOn = firstDayAfterPreview(today, nrw);
        const first = planSteps(conference, { anchor: meeting, today, startsOn }, nrw);
        const now = addDays(today, later);
        const due = planSteps(conference, { anchor: meeting, today: day('2000-01-03'), startsOn }, nrw).steps;
        const past = due.filter(({ dueOn }) => dueOn < now);
        const sentSteps = past.filter((_, index) => index % 2 === 0).map(({ code }) => code);
        const late = past.filter(({ code }) => !sentSteps.includes(code));
        const waiting = Object.fromEntries(late.map(({ code, dueOn }) => [code, dueOn]));
        const again = planSteps(conference, { anchor: meeting, today: now, startsOn: now }, nrw, {
          reportDueOn: first.reportDueOn ?? undefined,
          sentSteps,
          waiting,
        }).steps;
        expect(again.filter(({ code }) => sentSteps.includes(code))).toEqual([]);
        for (const { code, dueOn } of late) {
          const step = again.find((of) => of.code === code)!;
          expect([step.code, step.dueOn, step.skippedBecause]).toEqual([code, dueOn, undefined]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is, for a day alone, what it would have been at first', () => {
    const dated = { ...conference, kind: ProfileKind.MILESTONE, reportOffset: null };
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: -60, max: 200 }),
        fc.integer({ min: 0, max: 90 }),
        (today, ahead, later) => {
          const anchor = addDays(today, ahead);
          const now = addDays(today, later);
          const first = planDatedSteps(dated, anchor, today, nrw);
          const waiting = Object.fromEntries(
            first
              .filter(({ dueOn, skippedBecause }) => !skippedBecause && dueOn < now)
              .map(({ code, dueOn }) => [code, dueOn]),
          );
          expect(planDatedSteps(dated, anchor, now, nrw, waiting)).toEqual(first);
        },
      ),
      { numRuns: 500 },
    );
  });
});
